"""Pages of systems that state more than one day, or state it in data, and who wrote beside it."""

from tests.extract.pages import PARAGRAPHS

TITLE = "Dua Desa Binaan Dibentuk di Kupang"
TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
BROKEN = "<br><br>".join(PARAGRAPHS)
RINA = ("Rina Contoh",)
DAY = "2026-10-12"
MINUTE = "2026-10-12T02:22:00+00:00"
"""10.22 in the publisher's zone, eight hours from Greenwich."""
DATED_SYSTEMS = {
    "WordPress with an update": (
        "",
        (
            f"<article><h1>{TITLE}</h1><div class=entry-meta><span class=posted-on>Posted on <a href=#><time "
            "class='entry-date published' datetime='2026-10-12T10:22:00+08:00'>12 October 2026</time><time "
            "class=updated datetime='2026-10-20T10:22:00+08:00'>20 October 2026</time></a></span><span "
            "class=byline> by <span class='author vcard'><a class='url fn n' "
            f"href=/author/adminweb/>adminweb</a></span></span></div>{TEXT}</article>"
        ),
        DAY,
        MINUTE,
        (),
    ),
    "an update alone": (
        "",
        f"<article><h1>{TITLE}</h1><div class=entry-meta>Diperbarui: 12 Oktober 2026</div>{TEXT}</article>",
        "2026-10-12",
        None,
        (),
    ),
    "data of a script-built page": (
        "",
        (
            f"<div id=__next><h1>{TITLE}</h1><span>3 jam yang lalu</span>{TEXT}</div><script id=__NEXT_DATA__ "
            f'type=application/json>{{"props":{{"article":{{"title":"x","published_at":"2026-10-12T10:22:00+08:00"}}}}}}</script>'
        ),
        DAY,
        MINUTE,
        (),
    ),
    "data for measuring": (
        "<script>dataLayer=[{'published_date':'2026-10-12 10:22:00','author':'Rina Contoh'}]</script>",
        f"<h1>{TITLE}</h1><span>3 jam yang lalu</span>{TEXT}",
        DAY,
        MINUTE,
        (),
    ),
    "all in capitals": (
        "",
        f"<h1>{TITLE}</h1><div>SENIN, 12 OKTOBER 2026 | 10:22</div><div>OLEH: RINA CONTOH</div>{TEXT}",
        DAY,
        MINUTE,
        ("RINA CONTOH",),
    ),
    "two calendars": (
        "",
        f"<h1>{TITLE}</h1><div>Senin, 30 Rabiul Akhir 1448 / 12 Oktober 2026 10:22</div>{TEXT}",
        DAY,
        MINUTE,
        (),
    ),
    "place between date and name": (
        "",
        f"<h1>{TITLE}</h1><div>12 Oktober 2026 | Kupang | Rina Contoh</div>{TEXT}",
        DAY,
        None,
        RINA,
    ),
    "Dublin Core": (
        "<meta name='DC.Date.created' content='2026-10-12'>",
        f"<h1>{TITLE}</h1>{TEXT}",
        DAY,
        None,
        (),
    ),
    "a card, desk before date": (
        "",
        (
            f"<div class=card><div class=card-header><h4>{TITLE}</h4><small class=text-muted>Admin Desa | 12 "
            f"Oktober 2026</small></div><div class=card-body>{TEXT}</div></div>"
        ),
        DAY,
        None,
        (),
    ),
    "an opinion with an office under the name": (
        "",
        (
            f"<h1>{TITLE}</h1><p><strong>Oleh: Rina Contoh</strong><br>Dosen Hukum Universitas Contoh</p><div>12 "
            f"Oktober 2026</div>{TEXT}"
        ),
        DAY,
        None,
        RINA,
    ),
    "role under the name": (
        "",
        (
            f"<h1>{TITLE}</h1><div><img src=a><b>Rina Contoh</b><span>Penulis</span></div><div>12 Oktober "
            f"2026</div>{TEXT}"
        ),
        DAY,
        None,
        RINA,
    ),
}
