"""Today's provinces as the store has them."""

from tppo_news.store.articles.series import Provinces
from tppo_news.store.opening.connection import Connection


def load_provinces(connection: Connection) -> Provinces:
    """The tables `provinces` and `province_aliases`."""
    names = {str(row["code"]): str(row["name"]) for row in connection.rows("SELECT code, name FROM provinces")}
    aliases = connection.rows("SELECT alias, province_code FROM province_aliases")
    return Provinces(names, {str(row["alias"]).casefold(): str(row["province_code"]) for row in aliases})
