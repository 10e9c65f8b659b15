"""Where a title may begin: the first words of all heads, and the abbreviations of chiefs that are made alike."""

import re
from collections.abc import Iterator

from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.openings import openings
from tppo_news.facts.words import HEAD, find_heads

# What the abbreviated titles of chiefs begin with, and at least three more letters.
ABBREVIATION = (
    r"(?:(?:(?:Wa[Kk]|K)a(?:sat|pus|subbag|subag|subbid|subid|subdit|subsi|subnit|subsektor|bag|bid|nit|dis|din|ban|pos|cab|satgas|polpos|polsub)"
    r"(?=[a-z]{3})|Karo(?=(?:renmin|watpers|binops|binkar|log|dalpers|psi|provos|wassidik|wabprof|paminal|kerma|multi)[a-z]*)|Kasi(?=(?:pid|int|dat|pen|hum|pro|tik|lan|was|kum)[a-z])|(?:Wa)?Dan(?:sat|yon|pos|den|tim|kor(?=mar)|kodaeral|puspom|pomdam|pom(?=a[ldu]))(?=[a-z]{2})|Kapen(?=rem|dam|kos)|Kadispen(?=a[dlu]\b)|"
    r"Pasi(?=ops|intel|log|pers|ter)|Pas(?=intel|ops|potmar|minlog)|(?:Wa[Dd]|D)ir(?:res|es(?=narkoba|krim|siber)|krim|intel|pol|lantas|nar|bin|tah|sam|tipid|wasda)(?=[a-z]{2}))[a-z]+"
    r"(?:[A-Z]{2,})?|(?:Wa)?Dan(?:pos|sub|unit|tim|ton|ki|lanud|guskamla|guspurla)(?= [A-Z]))"
)
_ABBREVIATED = re.compile(rf"{ABBREVIATION}(?![\w-])")
_BEGINNINGS = openings(ABBREVIATION, HEAD)

# The first words of all heads, so that nothing else is tried.
HEAD_CUES = frozenset(
    """
    analis anggota arsiparis asda babinkamtibmas babinkantibmas babinkatibmas bhabinkamtibas bhabinkamtibnas bhabinkantibmas
    bhabinkatibmas asdep auditor asintel asisten
    aslog asops aspam aspers aspidsus aspidum astamaops atase babinsa bhabinkamtibmas bupati camat dandim
    danlanal danlantamal danramil danrem datok deputi dir dirbinmas direktur direskrimsus direskrimum dirintelkam
    dirjen dirkrimsus dirkrimum dirlantas dirnarkoba dirpolair dirpolairud dirreskrimsus dirreskrimum dirresnarkoba
    dirressiber dirsamapta dirtipid dirtahti dirtipideksus dirtipidnarkoba dirtipidppo dirtipidsiber dirtipidter dirtipidum
    ditkrimsus ditkrimum ditlantas ditpolairud ditreskrimsus ditreskrimum ditresnarkoba ditressiber dittipid
    dittipidppo dittipidter
    dittipidum dubes duta geuchik gubernur hakim hukum humas inspektur irbid irjen irwasda irwasum itwasda paur paursubbag
    jaksa jamintel jampidsus jampidum jpu
    jubir juru ka kabag kabagops kabaharkam kabaintelkam kabinda kabakamla kabasarnas kaban kabareskrim kabid kabidhumas
    kabidpropam kabiro kacabjari
    kaops kadensus kades kadus kadinkes kadinsos kadis kadisdik kadisdikbud kadisdukcapil kadisnaker kadisnakertrans
    kadispendik kadiv kadivhubinter kadivim kajari kajati kakan kakanim kakankemenag kakanwil kakorbinmas kakorlantas
    kakorpolairud
    kalaksa kalapas kalemdiklat kanit kakam kakantah kalak kapekon
    kapitalaung kapolda kapolres kapolresta kapolrestabes kapolrestro kapolri
    kapolsek kapolsekta kapolsubsektor kapus kapuspen kapuspenkum karo karumkit
    karopenmas karudenim karutan kasat kasatgas kasatintelkam
    kasatlantas kasatpol kasatreskrim kasatresnarkoba kasdam kasdim kasi kasie kasihumas kasub kasubag kasubbag
    kasubang kasubbid kasubdit kasubid kasubnit kasubsatgas kasubsektor kasubsi kasudin kasudinnaker kasudinnakertrans
    kasudinsos katim katimsus kaur kaurbinops
    kaurbinopsnal kbo kepala kepalo ketua keuchik keucik komandan komisioner konjen konselor konsul koordinator koorpos
    kordinator kasad kasal kasau ksad ksal ksau kuasa kuwu lurah majelis menag menaker mendag mendagri mendes mendesa
    mendikbud mendikbudristek
    mendikdasmen mendikti menham menhan menhankam menhub menhut menimipas menkes menkeu menko menkoinfra menkokumham
    menkomarves menkopangan menkoperekonomian menkopmk menkopolhukam menkopolkam menkomdigi menkominfo
    menkop menkum menkumham menlh menlhk menlu mennaker menp2mi menpanrb menpar menparekraf menperin menpora
    menpppa menpu menpupr mensesneg mensos mentan menteri minister pambakal pangdam pangkoarmada panglima pangulu panit pasi
    pabung palaksa panitera pejabat
    pekerja pelaksana pembimbing penasihat pengantar pengawas penghulu penuntut penyidik penyuluh peratin perbekel perdana perwira
    petinggi petugas pimpasa pj plh plt pm pranata presiden ps raja reje sangadi sekcam sekda sekdakab sekdako sekdaprov
    sekab sekkab sekdes sekjen seklur sekretaris sekwan ses sesditjen seskab sesncb sestama staf stafsus sub subkoordinator
    perancang statistisi supervisor surveyor tenaga sekertaris camatnya kadesnya kadivhumas kadivpropam lurahnya mediator
    upu utusan wabup wadandim walinagari wadir wadireskrimum wadirreskrimsus wadirreskrimum wagub waka wakabareskrim wakajari
    wakajati wakaops wakapolda wakapolres wakapolresta wakapolrestabes wakapolrestro wakapolri wakapolsek wakasat wakasatgas wakil
    wali walikota wamen wamenag wamenaker wamendagri wamendes wamenham wamenhan wamenimipas wamenkes wamenkeu
    wamenko wamenkum wamenkumham wamenlu wamenp2mi wamensos wapres wawali wawalikota widyaiswara
    """.split()
)  # fmt: skip
# A rule of its own before them: "Plt.", "Plh", "Pj", "Pelaksana tugas".
ACTING = re.compile(
    r"(?:Plt|Plh|Pjs?|PLT|PLH|PJ|PJS|Pelaksana [Tt]ugas|Pelaksana [Hh]arian|"
    r"Penjabat(?: [Ss]ementara)?)\b\.? ?(?:\((?:Plt|Plh|Pj)\.?\) ?)?",
    re.IGNORECASE,
)


def abbreviation_starts(body: str) -> Iterator[int]:
    """Where an abbreviation made like those of chiefs stands: "Kabagpenum", "Wakasatpolairud", "Dansatbrimob"."""
    for start in find_heads(lower_ascii(body), _BEGINNINGS):
        before = body[start - 1] if start else " "
        if not (before.isalnum() or before in "_-") and _ABBREVIATED.match(body, start):
            yield start
