"""Reading and changing the shop's settings: every key is declared here, with its default and its limits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING, Final, Literal

from fleca_desktop.core.trust import parse_ids, parse_keys
from fleca_desktop.storage import settings as stored

if TYPE_CHECKING:
    from collections.abc import Callable

    from fleca_desktop.services.shop import Shop
    from fleca_desktop.storage.settings import SettingValue


_WEEK: Final = 7
MOST_WEEKS_AHEAD: Final = 8
NUMBER_STYLES: Final = ("1.234,56", "1,234.56", "1 234,56")
PAPERS: Final = ("A4", "Letter")


@dataclass(frozen=True)
class Setting:
    """A setting that exists: ``parse`` turns text into its value or raises ValueError."""

    key: str
    default: SettingValue
    parse: Callable[[str], SettingValue]
    internal: bool = False


@dataclass(frozen=True)
class Changed:
    """The setting now has this value."""

    key: str
    value: SettingValue


@dataclass(frozen=True)
class UnknownSetting:
    """There is no such key."""

    key: str


@dataclass(frozen=True)
class BadValue:
    """The key exists, the value does not fit it; ``allowed`` are those that do, where they can be told."""

    key: str
    text: str
    allowed: tuple[str, ...] = ()


def _one_of(*words: str) -> Callable[[str], str]:
    def parse(text: str) -> str:
        if text not in words:
            raise ValueError(text)
        return text

    return parse


def _country(text: str) -> str:
    from holidays import list_supported_countries  # noqa: PLC0415 - slow to import, seldom needed

    if text.upper() not in list_supported_countries():
        raise ValueError(text)
    return text.upper()


def _weekdays(text: str) -> str:
    """``12456``: Monday is 1; nothing leaves it to the sales to say."""
    days = sorted(set(text))
    if not set(days) <= set("1234567"):
        raise ValueError(text)
    return "".join(days) if len(days) < _WEEK else ""


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise ValueError(text)
    return value


def _port(text: str) -> int:
    value = int(text)
    if not 0 < value < 2**16:
        raise ValueError(text)
    return value


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ValueError(text)
    return value


def _columns(text: str) -> str:
    """``ours=theirs`` by commas: how the feature view names week, family and revenue (and perhaps units)."""
    pairs = dict(part.strip().split("=") for part in text.split(","))
    if not {"week_start", "revenue_eur"} <= pairs.keys() <= {"week_start", "family", "revenue_eur", "units"}:
        raise ValueError(text)
    return ",".join(f"{ours}={theirs.strip()}" for ours, theirs in pairs.items())


def _secure_address(text: str) -> str:
    """An address over TLS; empty for none."""
    if text and not (text.startswith("https://") and len(text) > len("https://") and text.isprintable()):
        raise ValueError(text)
    return text


def _keys(text: str) -> str:
    return ",".join(str(key) for key in parse_keys(text))


def _key_ids(text: str) -> str:
    return ",".join(sorted(parse_ids(text)))


def _clock_time(text: str) -> str:
    return time.fromisoformat(text).strftime("%H:%M")


def _day(text: str) -> str:
    return date.fromisoformat(text).isoformat()


def _weeks_ahead(text: str) -> int:
    value = int(text)
    if not 1 <= value <= MOST_WEEKS_AHEAD:
        raise ValueError(text)
    return value


def _yes(text: str) -> bool:
    return _one_of("true", "false")(text.lower()) == "true"


SETTINGS: Final = (
    Setting("shop.name", "", str),
    Setting("shop.country", "ES", _country),
    Setting("shop.subdivision", "CT", str.upper),
    Setting("shop.open_weekdays", "", _weekdays),
    Setting("shop.is_sample", default=False, parse=_yes, internal=True),
    Setting("shop.today", None, _day, internal=True),
    Setting("setup.step", 0, int, internal=True),
    Setting("language", "", _one_of("", "ca", "es", "en")),
    Setting("theme", "system", _one_of("system", "light", "dark")),
    Setting("numbers", "", _one_of("", *NUMBER_STYLES)),
    Setting("paper", "A4", _one_of(*PAPERS)),
    Setting("accuracy.weeks_ahead", 1, _weeks_ahead),
    Setting("import.day_ends_at", "00:00", _clock_time),
    Setting("import.folder", "", str),
    Setting("import.folder_seen", "[]", str, internal=True),
    Setting("import.folder_waiting", "[]", str, internal=True),
    Setting("orders.risk", 0.6, _share),
    Setting("models.train_by_itself", default=True, parse=_yes),
    Setting("updates.feed", "", _secure_address),
    Setting("hopsworks.host", "", str),
    Setting("hopsworks.port", 443, _port),
    Setting("hopsworks.project", "", str),
    Setting("hopsworks.ca_file", "", str),
    Setting("hopsworks.feature_group", "times_series_bolleria_feature_group", str),
    Setting("hopsworks.feature_view", "times_series_bolleria_feature_view", str),
    Setting("hopsworks.prediction_group", "bolleria_predicciones_feature_group", str),
    Setting("hopsworks.model", "fleca_bolleria_predictor_next_week", str),
    Setting("hopsworks.feature_group_version", 1, _positive),
    Setting("hopsworks.feature_view_version", 1, _positive),
    Setting("hopsworks.prediction_group_version", 1, _positive),
    Setting("hopsworks.columns", "week_start=week_start,family=familia,revenue_eur=base_imponible", _columns),
    Setting("hopsworks.folder", "Resources/fleca_desktop", str),
    Setting("hopsworks.job", "", str),
    Setting("hopsworks.every_hours", 6, _positive),
    Setting("hopsworks.receive_history", default=True, parse=_yes),
    Setting("hopsworks.receive_models", default=True, parse=_yes),
    Setting("hopsworks.send_model", default=False, parse=_yes),
    Setting("hopsworks.trusted_keys", "", _keys),
    Setting("hopsworks.revoked_keys", "", _key_ids),
)
_BY_KEY: Final = {setting.key: setting for setting in SETTINGS}

Key = Literal[
    "shop.name", "shop.country", "shop.subdivision", "shop.open_weekdays", "shop.is_sample", "shop.today", "setup.step",
    "language", "theme", "numbers", "paper", "accuracy.weeks_ahead",
    "import.day_ends_at", "import.folder", "import.folder_seen", "import.folder_waiting", "orders.risk",
    "models.train_by_itself", "updates.feed",
    "hopsworks.host", "hopsworks.port", "hopsworks.project",
    "hopsworks.ca_file", "hopsworks.feature_group", "hopsworks.feature_view", "hopsworks.prediction_group",
    "hopsworks.model", "hopsworks.feature_group_version", "hopsworks.feature_view_version",
    "hopsworks.prediction_group_version", "hopsworks.columns", "hopsworks.folder", "hopsworks.job",
    "hopsworks.every_hours", "hopsworks.receive_history", "hopsworks.receive_models", "hopsworks.send_model",
    "hopsworks.trusted_keys", "hopsworks.revoked_keys",
]  # fmt: skip


def read_settings(shop: Shop) -> dict[str, SettingValue]:
    """Every setting with its present value; those that are not the owner's business are left out."""
    known = stored.read_settings(shop.database)
    return {s.key: known.get(s.key, s.default) for s in SETTINGS if not s.internal}


def setting_text(shop: Shop, key: Key) -> str:
    """The value of a setting that is a text."""
    return str(_value(shop, key) or "")


def setting_number(shop: Shop, key: Key) -> float:
    """The value of a setting that is a number."""
    return float(_value(shop, key) or 0)


def setting_flag(shop: Shop, key: Key) -> bool:
    """The value of a setting that is yes or no."""
    return bool(_value(shop, key))


def _value(shop: Shop, key: Key) -> SettingValue:
    return stored.read_settings(shop.database).get(key, _BY_KEY[key].default)


def change_setting(shop: Shop, key: str, text: str) -> Changed | UnknownSetting | BadValue:
    """Set ``key`` from what was typed."""
    setting = _BY_KEY.get(key)
    if setting is None or setting.internal:
        return UnknownSetting(key)
    try:
        value = setting.parse(text.strip())
    except ValueError:
        return BadValue(key, text)
    if key == "shop.subdivision" and value and value not in (known := _regions(shop)):
        return BadValue(key, text, known)
    with shop.database.atomic():
        if key == "shop.country" and value != _value(shop, "shop.country"):
            stored.write_setting(shop.database, "shop.subdivision", "")  # regions belong to their country
        stored.write_setting(shop.database, setting.key, value)
    return Changed(key, value)


def _regions(shop: Shop) -> tuple[str, ...]:
    from fleca_desktop.services.places import regions  # noqa: PLC0415 - slow to import, seldom needed

    return tuple(sorted(regions(setting_text(shop, "shop.country"))))


def keep(shop: Shop, key: Key, value: SettingValue) -> None:
    """Write a setting whose value is known to be good."""
    with shop.database.atomic():
        stored.write_setting(shop.database, key, value)
