"""Articles and listings as HTML: the site's templates and fragments filled in, with `string.Template`."""

from collections.abc import Iterable, Sequence
from html import escape
from string import Template

from tppo_news.newsroom.listed import Listed
from tppo_news.newsroom.metadata import head_metadata
from tppo_news.newsroom.model import PAGE_BREAK, Block, Newsroom, Route, SampleArticle, Site
from tppo_news.newsroom.printed import printed_date

RELATED_COUNT = 4


def render_article(newsroom: Newsroom, site: Site, article: SampleArticle, page: int | None) -> str:
    """The article's page; `page` counts from 1, None is the whole article on one page."""
    blocks = article.blocks if page is None else _pages(article.blocks)[page - 1]
    related = _related(newsroom, site, article)
    return Template(site.article_template).safe_substitute(
        _frame(site),
        title=escape(article.title),
        head_metadata=head_metadata(site, article, site.url(article.path)),
        section=escape(article.section),
        date=printed_date(article.published_at, site),
        authors=escape(", ".join(article.authors)),
        editor=escape(article.editor or "Redaksi"),
        initials=_initials(article),
        standfirst=escape(article.standfirst),
        body=_body(site, blocks),
        paging=_paging(site, article, page) if article.page_count > 1 else "",
        tags=_repeat(site, "tag", [{"text": tag, "href": f"/tag/{_slug(tag)}"} for tag in article.tags]),
        related=_repeat(site, "related", [{"text": other.title, "href": other.path} for other in related]),
        url=escape(site.url(article.path)),
    )


def render_empty(site: Site, title: str, date: str) -> str:
    """An article's page whose body never arrived."""
    frame = dict.fromkeys(("authors", "editor", "initials", "standfirst", "body", "paging", "tags", "related"), "")
    return Template(site.article_template).safe_substitute(
        _frame(site) | frame, title=escape(title), head_metadata="", section=escape(site.sections[0]), date=date, url=""
    )


def render_listing(site: Site, route: Route, items: Sequence[Listed], page: int, page_count: int) -> str:
    """One page of a listing: its items and the links to the pages beside it."""
    rows = [
        {
            "text": item.title,
            "href": item.path,
            "summary": item.summary,
            "section": item.section,
            "date": printed_date(item.published_at, site),
        }
        for item in items
    ]
    pattern = route.page_path or route.path
    links = [{"text": str(n), "href": pattern.format(page=n)} for n in range(1, page_count + 1) if n != page]
    return Template(site.listing_template).safe_substitute(
        _frame(site),
        title=escape(route.tag or "Indeks Berita"),
        items=_repeat(site, "listing_item", rows) or "<p>Tidak ada berita lagi.</p>",
        paging=_repeat(site, "page_link", links),
    )


def render_message(site: Site, message: str) -> str:
    """A page of the site with a message and no news, as for an address that does not exist."""
    return Template(site.listing_template).safe_substitute(
        _frame(site), title=escape(message), items=f"<p>{escape(message)}.</p>", paging=""
    )


def _frame(site: Site) -> dict[str, str]:
    menu = [{"text": name, "href": f"/{_slug(name)}"} for name in site.sections]
    popular = [{"text": text, "href": f"/populer/{_slug(text)}"} for text in site.popular]
    return {
        "site_name": escape(site.name),
        "domain": site.domain,
        "menu": _repeat(site, "menu", menu),
        "popular": _repeat(site, "popular", popular),
    }


def _repeat(site: Site, name: str, rows: Iterable[dict[str, str]]) -> str:
    template = Template(site.fragments[name])
    return "\n".join(
        template.safe_substitute({key: escape(value) for key, value in row.items()} | {"n": str(n)})
        for n, row in enumerate(rows, start=1)
    )


def _body(site: Site, blocks: Iterable[Block]) -> str:
    """The blocks in the site's markup; a kind that the site has no fragment for is not part of its pages."""
    return "\n".join(
        Template(site.fragments[block.kind]).safe_substitute(text=escape(block.text, quote=False), href="/indeks")
        for block in blocks
        if block.kind != PAGE_BREAK and block.kind in site.fragments
    )


def _pages(blocks: Sequence[Block]) -> list[list[Block]]:
    pages: list[list[Block]] = [[]]
    for block in blocks:
        if block.kind == PAGE_BREAK:
            pages.append([])
        else:
            pages[-1].append(block)
    return pages


def _paging(site: Site, article: SampleArticle, page: int | None) -> str:
    links = [
        {"text": f"{n}", "href": f"{article.path}?page={n}"} for n in range(1, article.page_count + 1) if n != page
    ]
    if page is not None and page < article.page_count:
        links.append({"text": "Halaman selanjutnya", "href": f"{article.path}?page={page + 1}"})
    if page is not None:
        links.append({"text": "Semua halaman", "href": f"{article.path}?page=all"})
    return _repeat(site, "page_link", links)


def _related(newsroom: Newsroom, site: Site, article: SampleArticle) -> list[SampleArticle]:
    """Other articles of the site; a page that must not speak of trafficking names only such pages."""
    others = [a for a in newsroom.articles_of(site) if a.gated == article.gated and a.id != article.id]
    start = int(sum(map(ord, article.id)) % max(1, len(others)))
    return (others[start:] + others[:start])[:RELATED_COUNT]


def _initials(article: SampleArticle) -> str:
    """Writer and editor as desks sign them: "mgo/fla" for Maria Goreti and Frans Lado."""
    people = [*article.authors[:1], *([article.editor] if article.editor else [])]
    letters = ("".join(word[0] for word in name.split()) + name.split()[-1][1:] for name in people)
    return "/".join(sign[:3].lower() for sign in letters)


def _slug(text: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in text.lower()).split())
