"""What the answers look like. Weeks are named by their Monday; money is in euros, units in pieces."""

from __future__ import annotations

from datetime import date  # noqa: TC003 - read at run time
from typing import Literal

from pydantic import BaseModel, Field

Measure = Literal["revenue_eur", "units"]


class Health(BaseModel):
    """Whether there is something to ask for, and how fresh it is."""

    status: Literal["ok", "no_sales", "no_forecast"]
    program_version: str
    shop: str = Field(description="The shop's name, empty if the owner gave none")
    today: date
    last_day: date | None = Field(description="Last day with sales")
    forecast_issued_at: str | None = Field(description="ISO 8601")
    model_version: str | None = Field(description="The model that made the forecast")


class Expected(BaseModel):
    """A forecast: of 100 such ranges about 80 hold what is sold. Without enough history there is no range."""

    point: float = Field(description="What is reckoned with: the owner's number where there is one")
    said: float = Field(description="What the forecast said by itself")
    lo80: float | None
    hi80: float | None
    method: str = Field(description="`model`, or the name of the simpler rule where there is too little history")


class FamilyExpected(Expected):
    """A product family's week."""

    family: str


class WeekExpected(Expected):
    """The whole shop's week; the families add up to it."""

    week_start: date
    week: str = Field(description="ISO week, such as 2026-W48")
    families: list[FamilyExpected]


class Prediction(BaseModel):
    """The newest forecast with the owner's numbers laid over it, next week first."""

    issued_at: str
    model_version: str
    origin: date = Field(description="Monday of the last week that was known")
    measure: Measure
    weeks: list[WeekExpected]


class Sold(BaseModel):
    """A week's sales."""

    week_start: date
    value: float
    complete: bool = Field(description="False for a week that is going on, or that began the history")


class Said(BaseModel):
    """What was last said of a week before it was over: never computed afterwards."""

    week_start: date
    point: float
    issued_at: str


class Ahead(BaseModel):
    """The newest forecast of a week."""

    week_start: date
    point: float
    lo80: float | None
    hi80: float | None


class ChartData(BaseModel):
    """Sales beside what was forecast for them, as the window plots it."""

    family: str
    product: str
    measure: Measure
    sales: list[Sold]
    issued: list[Said]
    ahead: list[Ahead]


class Problem(BaseModel):
    """Why there is no answer."""

    detail: str
