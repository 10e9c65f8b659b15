"""Options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

InputFile = Annotated[Path, typer.Argument(help="A JSONL file, one row a line.", show_default=False)]
OutFile = Annotated[Path, typer.Option("--out", "-o", help="The JSONL file to write.", show_default=False)]
ModelDir = Annotated[Path | None, typer.Option("--models", help="Folder of models; the committed one by default.")]
StorePath = Annotated[Path | None, typer.Option("--store", help="The store; var/tppo.db by default.")]
PublishersPath = Annotated[Path | None, typer.Option("--publishers", help="A publishers.toml.")]
Templates = Annotated[
    Path | None,
    typer.Option("--templates", help="Site templates of `templates learn`; those of TPPO_TEMPLATES_PATH by default."),
]
FullText = Annotated[
    bool, typer.Option("--full-text", help="Show the words that are masked: who victims and minors are.")
]
