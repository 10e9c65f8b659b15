"""A publisher's month as a page for its editor: Markdown, Indonesian first, or JSON."""

import json
from collections.abc import Mapping
from dataclasses import asdict

from tppo_news.crawl import user_agent
from tppo_news.records import Publisher
from tppo_news.settings import Settings
from tppo_news.store import Politeness


def politeness_page(
    figures: Politeness, publisher: Publisher | None, settings: Settings, *, robots_delay: float, as_json: bool
) -> str:
    """The page's text; `robots_delay` is the pause in seconds that the site's robots.txt asks for."""
    own_delay = max(settings.default_delay_seconds, (publisher.delay_seconds if publisher else None) or 0.0)
    delay = max(own_delay, robots_delay)
    if as_json:
        return json.dumps({**asdict(figures), "promised_pause": delay}, ensure_ascii=False)
    name = publisher.name if publisher else figures.publisher
    promised = f"{delay:g} s" + (", robots.txt" if robots_delay > own_delay else "")
    rows = {
        "Permintaan yang dikirim / requests sent": f"{figures.requests}",
        "Hari dengan permintaan / days with requests": f"{figures.days}",
        "Hari tersibuk / busiest day": _counted(figures.busiest_day),
        "Jam tersibuk (UTC) / busiest hour (UTC)": _counted(figures.busiest_hour),
        "Jeda yang kami janjikan / pause that we promise": promised,
        "Jeda terpendek / shortest pause": _seconds(figures.shortest_pause),
        "Jeda tengah / median pause": _seconds(figures.median_pause),
        "Permintaan bersamaan / requests at the same time": f"{figures.overlaps}",
        "Waktu jawab tengah / median time to answer": _seconds(
            None if figures.median_milliseconds is None else figures.median_milliseconds / 1000
        ),
        "Data yang diterima / data received": f"{figures.byte_count / 1e6:.1f} MB",
        "robots.txt dibaca / robots.txt read": f"{figures.robots_read}",
        "Jawaban yang meminta istirahat (429, 503) / answers that asked for rest": f"{figures.rests_asked}",
    }
    lines = [
        f"# {name} ({figures.publisher}), {figures.month}",
        "",
        "Apa yang diminta perayap tppo-news dari situs ini; setiap permintaan tercatat.",
        "What the crawler tppo-news asked of this site; every request is on record.",
        "",
        *([f"User-Agent: `{user_agent(settings)}`", ""] if settings.contact else []),
        *_table("", "", rows),
        *_table("keputusan / decision", "jumlah / count", figures.by_decision),
        *_table("status", "jumlah / count", figures.by_status),
        *_table("tidak diminta karena / not asked because of", "jumlah / count", figures.refused_by_rule),
        "Untuk meminta kami berhenti, tulis aturan untuk `User-agent: tppo-news` di robots.txt, atau surati alamat di atas.",
        "To have us stop, write a rule for `User-agent: tppo-news` in robots.txt, or to the address above.",
    ]
    return "\n".join(lines)


def _table(left: str, right: str, rows: Mapping[str, object]) -> list[str]:
    if not rows:
        return []
    return [f"| {left} | {right} |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows.items()), ""]


def _counted(pair: tuple[str, int] | None) -> str:
    return f"{pair[0]}: {pair[1]}" if pair else "-"


def _seconds(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f} s"
