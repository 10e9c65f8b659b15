"""What an article tells of a case as rows: laws, penalties, stages, destinations, modus."""

import json

from tppo_news.records import Finding
from tppo_news.store.articles.evidence import fact_row
from tppo_news.store.opening.connection import Row

MOST = 2**63 - 1
"""The greatest number that SQLite holds; a greater sum of money is a slip of the page, and stays without a value."""


def case_rows(finding: Finding) -> dict[str, list[Row]]:
    """The rows of the five tables about a case, by table."""
    facts = finding.facts
    return {
        "legal_bases": _legal_rows(finding),
        "sentences": _sentence_rows(finding),
        "case_stages": [
            {**fact_row(finding, "case_stage", fact.mention, fact.stage), "stage": fact.stage}
            for fact in facts.case_stages
        ],
        "destinations": [
            {
                **fact_row(finding, "destination", fact.mention, fact.country),
                "country": fact.country,
                "name": fact.name,
            }
            for fact in facts.destinations
        ],
        "modus": [
            {**fact_row(finding, "modus", fact.mention, fact.modus), "modus": fact.modus} for fact in facts.modus
        ],
    }


def _legal_rows(finding: Finding) -> list[Row]:
    return [
        {
            **fact_row(finding, "legal_basis", fact.mention, fact.law, fact.offence, *fact.articles),
            "law": fact.law,
            "law_articles": json.dumps(fact.articles, ensure_ascii=False),
            "offence": fact.offence,
        }
        for fact in finding.facts.legal_bases
    ]


def _sentence_rows(finding: Finding) -> list[Row]:
    return [
        {
            **fact_row(finding, "sentence", fact.mention, fact.kind, fact.stage, fact.months, fact.rupiah),
            "kind": fact.kind,
            "stage": fact.stage,
            "months": fact.months,
            "rupiah": fact.rupiah if fact.rupiah is None or fact.rupiah <= MOST else None,
        }
        for fact in finding.facts.sentences
    ]
