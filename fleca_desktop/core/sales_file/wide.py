"""Tables with a column for each product, day or hour become one row per product and day, and are read like all others.

Recognised by what the headings say (days, weekdays, hours, what a bakery sells) and what the cells hold; what a cell
counts, pieces or money, must be plain, or the owner is asked. Totals beside the columns are left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file import across, dates
from fleca_desktop.core.sales_file.assortment import names_products
from fleca_desktop.core.sales_file.cells_across import adds_up, evident_measure, is_money_or_pieces, is_numeric
from fleca_desktop.core.sales_file.header_words import plain, role_of
from fleca_desktop.core.sales_file.lost_dates import days_named, week_in_iso
from fleca_desktop.core.sales_file.outcomes import Answers, Question
from fleca_desktop.core.sales_file.unpivot import Group, Layout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from fleca_desktop.core.sales_file.across import Measure
    from fleca_desktop.core.sales_file.outcomes import Role
    from fleca_desktop.core.sales_file.tables import Table

_LABELS: Final[frozenset[Role]] = frozenset(
    {"date", "time", "week_start", "product", "family", "status", "returned", "ticket"}
)
_FEW: Final = 3
_SAMPLE: Final = 2000
_NEARLY_ALL: Final = 0.95


@dataclass(frozen=True)
class Spread:
    """Columns that may be laid across, and what is still to be asked."""

    roles: Mapping[str, Role]
    layout: Layout | None
    questions: tuple[Question, ...] = ()


def find_layout(table: Table, answers: Answers, today: date) -> Spread | None:
    """The layout of a wide table; None for all others."""
    told = frozenset(p for p, name in enumerate(table.header) if answers.roles.get(name) == "across")
    if answers.roles and not told:
        return None
    headings = _headings(table)
    groups, label = _groups(table, headings, answers, today)
    if label == "unclear":
        asked = tuple(name for name in table.header if re.search(r"\d", name))
        return Spread({}, None, (Question("day_or_month_first", asked, ("dmy", "mdy")),))
    if told:
        groups = [found for found in groups if found[0] in told]
    if told and not groups:
        pairs = [found for found in _paired(across.measured(headings), told=True) if found[0] in told]
        groups, label = pairs or [(place, headings[place], None) for place in sorted(told)], "product"
    if not groups and label is None:
        groups, label = _products(table, headings, answers)
    return _spread(table, answers, groups, label, is_told=bool(told)) if groups and label is not None else None


def _headings(table: Table) -> tuple[str, ...]:
    """The headings, and where they repeat a measure under labels in the row above, those labels with it."""
    measures = [across.measure_of(name) for name in table.header]
    labels = list(accumulate(table.above, _or_before))
    repeated = sum(measure is not None for measure in measures) > 2  # noqa: PLR2004 - pieces and money once each
    if not repeated or len({*labels, ""}) < _FEW or len(labels) < len(measures):
        return table.header
    return tuple(
        f"{label} - {role_word}" if measure and label else name
        for name, measure, label, role_word in zip(table.header, measures, labels, map(_word, measures), strict=False)
    )


def _or_before(before: str, cell: str) -> str:
    return cell or before


def _word(measure: Measure | None) -> str:
    return {"units": "units", "amount": "amount", None: ""}[measure]


_Found = list[tuple[int, "str | int", "Measure | None"]]


def _groups(table: Table, headings: tuple[str, ...], answers: Answers, today: date) -> tuple[_Found, str | None]:
    """Columns headed by days, weekdays or hours: place, label, and measure where the heading says it."""
    named = across.measured(headings)
    stems = tuple(named[p][0] if p in named else name for p, name in enumerate(headings))
    once = tuple(name if name not in stems[:p] else "" for p, name in enumerate(stems))
    first_of = {name: p for p, name in enumerate(once) if name}

    def spread_over(labels: Mapping[int, str | int]) -> _Found:
        measures = {p: named[p][1] if p in named else None for p in range(len(stems))}
        return [(p, labels[first_of[name]], measures[p]) for p, name in enumerate(stems) if first_of[name] in labels]

    days = across.days_in(once, today, answers.date_order)
    if days == "unclear":
        return [], "unclear"
    if days:
        return spread_over({p: day.isoformat() for p, day in days.items()}), "date"
    if weekdays := across.weekdays_in(once):
        first = next(iter(weekdays.values()))
        return spread_over({p: (day - first) % 7 + first for p, day in weekdays.items()}), "date"
    if hours := across.hours_in(once):
        return spread_over(dict.fromkeys(hours, "")), None if _is_total_beside(table, hours) else "hour"
    return [], None


def _is_total_beside(table: Table, hours: Sequence[int]) -> bool:
    """Whether the rows of hours have money of their own beside them, so that the hours add nothing."""
    roles = [role_of(name) for p, name in enumerate(table.header) if p not in hours]
    return any(role in {"net", "amount", "gross"} for role in roles)


def _products(table: Table, headings: tuple[str, ...], answers: Answers) -> tuple[_Found, str | None]:
    """Columns headed by what is sold: several numeric ones, in a table that names no product otherwise."""
    roles = [answers.roles.get(name, role_of(name)) for name in table.header]
    if "product" in roles:
        return [], None
    if pairs := _paired(across.measured(headings)):
        return pairs, "product"
    unknown = [p for p, role in enumerate(roles) if role == "ignored" and plain(headings[p])]
    if len(unknown) < _FEW or not {"date", "week_start"} & set(roles):
        return [], None
    cells = table.cells(unknown, _SAMPLE)
    places = [p for p in unknown if is_numeric(cells[p])]
    return ([(p, headings[p], None) for p in places] if len(places) >= _FEW else []), "product"


def _paired(named: Mapping[int, tuple[str, Measure]], *, told: bool = False) -> _Found:
    """``Croissant uds``, ``Croissant €``, ``Barra uds``, ``Barra €``: the same measures for several names."""
    by_stem: dict[str, list[Measure]] = {}
    for stem, measure in named.values():
        by_stem.setdefault(stem, []).append(measure)
    alike = {tuple(sorted(measures)) for measures in by_stem.values()}
    if len(by_stem) < 2 or len(alike) != 1 or len(*alike) != len({*next(iter(alike))}):  # noqa: PLR2004 - one is a column
        return []
    if not told and not names_products(list(by_stem)):
        return []
    return [(place, stem, measure) for place, (stem, measure) in named.items()]


def _spread(table: Table, answers: Answers, found: _Found, label: str, *, is_told: bool) -> Spread:
    places = [place for place, _, _ in found]
    roles: dict[str, Role] = dict.fromkeys([table.header[p] for p in places], "across")
    if any(measure is None for _, _, measure in found):
        sure = is_told or label != "product" or names_products([str(name) for _, name, _ in found])
        measure = answers.measure or (evident_measure(table, places) if sure and adds_up(table, places) else None)
        if measure is None:
            names = tuple(table.header[p] for p in places)
            return Spread(roles, None, (Question("wide_columns", names, ("units", "amount", "ignore")),))
        found = [(place, name, said or measure) for place, name, said in found]
    kept = _kept(table, answers, places, label)
    layout = Layout(None if label == "hour" else label, _grouped(found), kept)
    if label == "date" and isinstance(found[0][1], int):
        layout = _in_week(table, layout)
        if layout.week is None and layout.first_day is None and answers.day is not None:
            monday = answers.day - timedelta(days=answers.day.weekday())
            layout = replace(layout, first_day=monday, said=week_in_iso(monday))
        if layout.week is None and layout.first_day is None:
            return Spread(roles, None, (Question("no_date"),))
    return Spread(roles | _label_roles(table, layout), layout)


def _grouped(found: _Found) -> tuple[Group, ...]:
    labels = dict.fromkeys((label if label != "" else place) for place, label, _ in found)
    groups: dict[str | int, dict[Measure, int]] = {label: {} for label in labels}
    for place, label, measure in found:
        if measure is not None:
            groups[label if label != "" else place][measure] = place
    return tuple(Group(label, places) for label, places in groups.items())


def _kept(table: Table, answers: Answers, places: list[int], label: str) -> dict[int, str]:
    """The columns beside those laid across that say what a row is about, by the heading they get."""
    roles = {
        p: answers.roles.get(name, role_of(name))
        for p, name in enumerate(table.header)
        if p not in places and (label != "product" or role_of(name) != "product")
    }
    kept = {p: table.header[p] for p, role in roles.items() if role in _LABELS and (role != "date" or label != "date")}
    wanted = "product" if label == "date" else "date"
    held = {roles[p] for p in kept}
    if wanted not in held and not (wanted == "date" and "week_start" in held) and not answers.roles:
        spare = [p for p in roles if p not in kept and p < min(places) and not is_money_or_pieces(table.header[p])]
        if spare and (wanted == "product" or _holds_days(table, spare[0])):
            kept[spare[0]] = wanted
    return dict(sorted(kept.items()))


def _holds_days(table: Table, place: int) -> bool:
    values = [str(value) for value in table.cells([place], _SAMPLE)[place].cat.categories]
    days = sum(any(dates.parse(value, order) for order in ("dmy", "mdy")) for value in values)
    return bool(values) and days >= _NEARLY_ALL * len(values) - 1


def _in_week(table: Table, layout: Layout) -> Layout:
    """Where the weekdays' week stands: in a column of the table, or once above it."""
    roles = {
        name: p for p, name in enumerate(table.header) for role in [role_of(name)] if role in {"week_start", "date"}
    }
    if roles:
        week = next(iter(roles.values()))
        return replace(layout, week=week, kept={p: name for p, name in layout.kept.items() if p != week})
    named = [day for line in table.preamble for day in days_named(line)]
    first = int(min(group.label for group in layout.groups if isinstance(group.label, int)))
    if named and min(named).weekday() == first and max(named) - min(named) < timedelta(days=7):
        return replace(layout, first_day=min(named) - timedelta(days=first))
    return layout


def _label_roles(table: Table, layout: Layout) -> dict[str, Role]:
    renamed: dict[str, Role] = {table.header[p]: role_of(name) for p, name in layout.kept.items()}
    return renamed
