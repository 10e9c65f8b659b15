"""Settings: flags > `TPPO_*` environment > `tppo.toml` in the working folder > the defaults here.

Secrets (the webhook, the sign-in secret) are read from the environment only and never printed: pydantic shows them as ***.
"""

from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from tppo_news.errors import ConfigError

PACKAGE_DIR = Path(__file__).resolve().parent
CHECKOUT_DIR = PACKAGE_DIR.parents[1]
TOML_NAME = "tppo.toml"


def resource_path(name: str) -> Path:
    """The path of a data file or folder: inside an installed wheel, else in the checkout ("data/gazetteer", "models")."""
    packaged = PACKAGE_DIR / "_resources" / name
    return packaged if packaged.exists() else CHECKOUT_DIR / name


def _no_secret_in_toml(data: dict[str, Any], path: Path) -> None:
    for name in ("webhook_url", "desk_secret"):
        if name in data:
            raise ConfigError(f"{path}: {name} is a secret and is read from TPPO_{name.upper()} only")


def _positive(value: float) -> float:
    if value < 0:
        raise ValueError("must not be negative")
    return value


Seconds = Annotated[float, AfterValidator(_positive)]


class Settings(BaseSettings):
    """What a run may be told. Every field has a flag, a `TPPO_` variable or a line in tppo.toml."""

    model_config = SettingsConfigDict(env_prefix="TPPO_", extra="forbid", frozen=True, toml_file=TOML_NAME)

    kind: Literal["sample", "live"] = "live"
    """A store knows which kind it is and refuses the other."""
    store_path: Path = Path("var/tppo.db")
    publishers_path: Path = Field(default_factory=lambda: resource_path("data/publishers.toml"))
    model_dir: Path = Field(default_factory=lambda: resource_path("models"))
    contact: str = ""
    """A real mail address at which an editor reaches the people who run this crawler."""
    info_url: str = ""
    """A page that says who crawls and why."""
    host_map: dict[str, str] = Field(default_factory=dict)
    """Host name to `address:port`: only these may lie on a private or loopback address (the sample sites)."""
    default_delay_seconds: Seconds = 5.0
    pace_scale: Seconds = 1.0
    """Multiplies every delay; below 1 only for hosts in host_map."""
    max_concurrent_publishers: int = Field(default=16, ge=1, le=64)
    request_timeout_seconds: Seconds = 30.0
    max_page_bytes: int = Field(default=5_000_000, ge=1_000)
    max_listing_bytes: int = Field(default=20_000_000, ge=1_000)
    time_budget_seconds: Seconds = 600.0
    """A run starts no new request after this long."""
    retry_wait_seconds: Seconds = 60.0
    """A retry that is due within this time is waited for; a later one is left for the next run."""
    max_entries_per_publisher: int = Field(default=200, ge=1)
    """How many articles of one publisher a run fetches at most."""
    min_poll_seconds: Seconds = 900.0
    """A listing is asked at most this often."""
    window_days: int = Field(default=30, ge=1)
    """Listings are read back this far."""
    analyse_batch_size: int = Field(default=200, ge=1, le=1000)
    templates_path: Path | None = None
    """Site templates that `tppo-news templates learn` wrote; a run never changes them."""
    page_seconds: float = Field(default=20.0, gt=0)
    """A page that takes longer to extract is refused."""
    keep_days: int = Field(default=0, ge=0)
    """Raw pages are purged after so many days; 0 keeps them for ever."""
    log_format: Literal["text", "json"] = "text"
    webhook_url: SecretStr | None = None
    desk_secret: SecretStr | None = None

    @property
    def archive_dir(self) -> Path:
        """Where raw pages are kept: beside the store, apart for sample and live."""
        return self.store_path.parent / ("archive" if self.kind == "live" else "sample-archive")

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Flags (init) before the environment before tppo.toml."""
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


def load_settings(**flags: Any) -> Settings:
    """The settings with these flags on top; a flag that is None was not given.

    Raises ConfigError that names the field and the fault.
    """
    toml_path = Path(TOML_NAME)
    if toml_path.exists():
        import tomllib

        try:
            _no_secret_in_toml(tomllib.loads(toml_path.read_text(encoding="utf-8")), toml_path)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise ConfigError(f"{toml_path}: {error}") from error
    try:
        return Settings(**{name: value for name, value in flags.items() if value is not None})
    except ValidationError as error:
        faults = "; ".join(f"{'.'.join(map(str, e['loc'])) or 'settings'}: {e['msg']}" for e in error.errors())
        raise ConfigError(f"settings: {faults}") from error
