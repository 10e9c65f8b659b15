"""Site templates: learnt from the raw archive, looked at, and given to a run by the setting `templates_path`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from tppo_news.cli.options import StorePath
from tppo_news.extract import SiteLearner, SiteTemplate, load_templates, make_templates, save_templates
from tppo_news.opening import open_for_reading
from tppo_news.store import Store

app = typer.Typer(no_args_is_help=True, help="Site templates: what repeats on a publisher's pages is furniture.")

PAGES = 300
"""Pages of a publisher, youngest first: a site's pages change now and then, and old ones teach what is no more."""


@app.command()
def learn(
    store: StorePath = None,
    out: Annotated[Path, typer.Option("--out", "-o", help="The folder for <version>.json.")] = Path("var/templates"),
    publisher: Annotated[str | None, typer.Option("--publisher", help="Learn this domain alone.")] = None,
    pages: Annotated[int, typer.Option("--pages", min=5, help="At most so many pages of a publisher.")] = PAGES,
) -> None:
    """Learn from the raw archive which blocks repeat on each publisher's pages, as a new version; no run changes it.

    Five different articles of a publisher are needed at least. A run uses the file that TPPO_TEMPLATES_PATH names.

    Example: `tppo-news templates learn --store var/tppo.db`
    """
    sites: dict[str, SiteTemplate] = {}
    with open_for_reading(store) as opened:
        for known in opened.raw_pages.publishers():
            if publisher in (None, known.domain):
                found = _learnt(opened, SiteLearner(known), known.domain, pages)
                if found:
                    sites[known.domain] = found
    templates = make_templates(sites)
    path = save_templates(out, templates)
    _print(Console(highlight=False), sites)
    typer.echo(f"templates {templates.version} of {len(sites)} publishers written to {path}")


@app.command()
def show(
    source: Annotated[Path, typer.Argument(help="A file that learn wrote.", show_default=False)],
    publisher: Annotated[str | None, typer.Option("--publisher", help="Every line and element of this domain.")] = None,
) -> None:
    """What a version of the templates knows: counts by publisher, or everything of one.

    Example: `tppo-news templates show var/templates/3f2a91bc04de.json --publisher kabar.co.id`
    """
    templates = load_templates(source)
    console = Console(highlight=False)
    if publisher is None:
        _print(console, templates.sites)
        return
    site = templates.of(publisher)
    if site is None:
        typer.echo(f"{source}: nothing was learnt of {publisher}")
        return
    for kind, values in (("text in", site.bodies), ("furniture box", site.boxes), ("furniture line", site.lines)):
        for value in sorted(values):
            console.print(f"{kind:<16}{value}", soft_wrap=True, markup=False)


def _learnt(store: Store, learner: SiteLearner, domain: str, pages: int) -> SiteTemplate | None:
    taken = 0
    for page in store.raw_pages.iter_pages(domain):
        taken += learner.add(page)
        if taken == pages:
            break
    return learner.template()


def _print(console: Console, sites: Mapping[str, SiteTemplate]) -> None:
    for domain, site in sorted(sites.items()):
        found = f"{len(site.lines)} repeated lines, {len(site.boxes)} furniture boxes"
        body = ", ".join(sorted(site.bodies)) or "no element of one name"
        console.print(f"{domain}: {site.pages} articles, {found}, text in {body}", soft_wrap=True, markup=False)
