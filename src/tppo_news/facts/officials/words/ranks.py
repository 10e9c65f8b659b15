"""The ranks of police and soldiers where a text has them before a name: "Kombes Pol", "Letkol Inf", "Komisaris"."""

import re

from tppo_news.facts.openings import LETTERS, openings

_BRANCH = (
    r"(?:\.? ?(?:\(?(?:Pol|TNI|Inf|Laut|Mar|Marinir|Cke|Czi|Arh|Arm|Kav|Chb|Cba|Cpm|Cpn|Caj|Ctp|Chk|Ckm|Pnb|Pas|"
    r"Tek|Lek|Kes|Sus|Adm|Nav|Purn|KH|PM|Bakamla|Penerbang|Infanteri)\b\.?\)?|\((?:P|T|E|S|K)\)|(?<=Laut) [PTESK](?= [A-Z][a-z])))"
)
RANK = re.compile(
    r"(?:(?:Komjend?|Irjend?|Brigjend?|Brigien|Kombespol|Kombes|Kompol|AKBP|AKPB|AKP|Bharada|Bharatu|Bharaka|Iptu|Ipda|Aiptu|Aipda|Bripka|Brigpol|"
    r"Briptu|Bripda|Letjen|Mayjen|Kolonel|Letkol|Mayor(?! Jend)|Kapten|"
    r"Lettu|Letda|Peltu|Pelda|Serma|Serka|Sertu|Serda|Kopka|Koptu|Kopda|Praka|Pratu|Laksamana(?: Madya| Muda|"
    r" Pertama)?|Laksdya|Laksda|Laksma|Marsekal(?: Madya| Muda| Pertama)?|"
    r"Marsdya|Marsda|Marsma|(?:Brigadir|Inspektur|Komisaris) Jend[e]?ral|Jend[e]?ral|"
    r"Ajun Komisaris Besar|Komisaris Besar|"
    r"Ajun Komisaris|"
    r"Komisaris(?= Polisi| (?!Utama|Independen|Besar|Jend|Tinggi|PT\b)[A-Z][a-z])|"
    r"Inspektur (?:Satu|Dua)|Inspektur Polisi (?:Satu|Dua)|Ajun Inspektur (?:Satu|"
    r"Dua)|Brigadir(?: Polisi| Kepala| Satu| Dua)*|"
    r"Letnan (?:Jend[e]?ral|Kolonel|Satu|Dua)|Mayor Jend[e]?ral|Sersan (?:Mayor|Kepala|Satu|Dua)|Ipda\.)(?: Polisi| (?:Satu|"
    r"Dua)(?! ))?" + _BRANCH + r"{0,3}\.?)(?=[ ,.])[,.]? ?",
    re.IGNORECASE,
)
_OPENINGS = openings(RANK.pattern)
# "Ajun Komisaris Besar Polisi (AKBP) ": written out, with the short form behind.
LONG_RANK = (
    r"(?:(?:Ajun|Brigadir|Inspektur|Komisaris|Letnan|Mayor) (?:[A-Z][a-z]+ ){0,3}\((?:AKBP|AKP|Kompol|Kombes|Iptu|Ipda|Aiptu|"
    r"Aipda|Bripka|Brigjen|Irjen|Komjen|Letkol|Letjen|Mayjen|Lettu|Letda)\.?(?: ?Pol\.?)?\) )"
)
_RANK_AGAIN = re.compile(
    r"\((?:Brigjen|Irjen|Komjen|Kombes|AKBP|Kompol|AKP|Iptu|Ipda|Aiptu|Aipda|Bripka)[ .]*(?:Pol)?\.?\) ?", re.IGNORECASE
)


def match_rank(body: str, start: int) -> tuple[int, str | None]:
    """The offset behind a rank that stands here, and the rank as written."""
    ranked = body[start : start + 1].isupper() and body[start : start + LETTERS].lower() in _OPENINGS
    match = RANK.match(body, start) if ranked else None
    if match is None:
        return start, None
    again = _RANK_AGAIN.match(body, match.end())
    return again.end() if again else match.end(), match.group().strip(" ,")
