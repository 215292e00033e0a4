"""The HTTP interface over the sample shop, and fuzzed by its own description."""

from __future__ import annotations

import json
import socket
import threading
import warnings
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
import requests
from hypothesis import HealthCheck, given, settings

from fleca_desktop.app import open_sample_shop
from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.compare_history import Subject, compare, read_source
from fleca_desktop.services.edit_forecast import edit_forecast, take_back
from fleca_desktop.services.forecast_week import IssuedForecast, issue_forecast
from fleca_desktop.services.shop import open_shop

pytest.importorskip("fastapi", reason="the extra serve is missing")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # theirs
    import schemathesis
    import uvicorn

from fleca_desktop.api.application import application

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fleca_desktop.services.shop import Shop

TOKEN = "a token of sixteen characters or more"  # noqa: S105 - a test's


class Served:
    """The application in a real server, asked over HTTP."""

    def __init__(self, url: str) -> None:
        self.url = url

    def get(self, path: str, headers: dict[str, str] | None = None, **params: Any) -> requests.Response:
        return requests.get(self.url + path, headers=headers, params=params, timeout=20)


@contextmanager
def served(shop: Shop, token: str | None = None) -> Iterator[Served]:
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(application(shop, token), log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield Served(f"http://127.0.0.1:{listening.getsockname()[1]}")
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    opened = open_sample_shop(tmp_path_factory.mktemp("shop"))
    issue_forecast(opened)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def ask(sample: Shop) -> Iterator[Served]:
    with served(sample) as open_to_all:
        yield open_to_all


def test_it_predicts_what_the_window_shows(ask: Served, sample: Shop) -> None:
    issued = issue_forecast(sample)
    assert isinstance(issued, IssuedForecast)
    told = ask.get("/predict", weeks=2).json()
    assert (told["issued_at"], told["model_version"]) == (issued.record.issued_at, issued.record.model_version)
    assert [week["week_start"] for week in told["weeks"]] == [str(week.date()) for week in issued.weeks[:2]]
    for week, monday in zip(told["weeks"], issued.weeks, strict=False):
        (line,) = issued.at("shop", "revenue_eur", week_start=monday).to_dict("records")
        assert (week["point"], week["lo80"], week["hi80"]) == (line["point"], line["lo80"], line["hi80"])
        assert sum(one["point"] for one in week["families"]) == pytest.approx(week["point"])


def test_the_owner_s_number_is_told_beside_what_was_said(ask: Served, sample: Shop) -> None:
    before = ask.get("/predict").json()["weeks"][0]
    family = before["families"][0]
    edit = OwnersEdit(date.fromisoformat(before["week_start"]), family["family"], "", "revenue_eur", value=9999.0)
    edit_forecast(sample, edit)
    told = ask.get("/predict").json()["weeks"][0]
    take_back(sample, [edit.cell])
    assert told["families"][0]["point"] == 9999.0
    assert told["families"][0]["said"] == family["point"] == family["said"]
    assert told["said"] == before["point"]
    assert told["point"] == pytest.approx(before["point"] + 9999.0 - family["point"])
    assert ask.get("/predict").json()["weeks"][0] == before


def test_the_chart_s_data_are_those_of_the_plot(ask: Served, sample: Shop) -> None:
    family = issue_forecast(sample).at("family", "revenue_eur")["family"].iloc[0]  # type: ignore[union-attr]
    told = ask.get("/chart-data", family=family).json()
    seen = compare(read_source(sample), Subject("family", family))
    assert [one["value"] for one in told["sales"]] == seen.sales["value"].tolist()
    assert [one["point"] for one in told["issued"]] == seen.issued["point"].tolist()
    assert [one["hi80"] for one in told["ahead"]] == seen.ahead["hi80"].tolist()
    assert ask.get("/chart-data", family="no such").status_code == 404


def test_health_says_how_fresh_it_is(ask: Served, sample: Shop) -> None:
    told = ask.get("/health").json()
    assert (told["status"], told["today"]) == ("ok", str(sample.clock.today()))


def test_a_shop_without_anything_has_no_answer_rather_than_an_invented_one(sample: Shop, tmp_path: Any) -> None:
    empty = open_shop(tmp_path, sample.clock, sample.models)
    with served(empty) as ask:
        assert ask.get("/health").json()["status"] == "no_sales"
        assert [ask.get(path).status_code for path in ("/predict", "/chart-data")] == [404, 404]
    empty.close()


def test_it_issues_and_changes_nothing(ask: Served, sample: Shop) -> None:
    before = _all(sample)
    for path in ("/health", "/predict", "/chart-data", "/docs", "/openapi.json"):
        assert ask.get(path).status_code == 200
        assert requests.post(ask.url + path, timeout=20).status_code == 405
    assert _all(sample) == before


def _all(shop: Shop) -> str:
    tables = [row["name"] for row in shop.database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return json.dumps([[name, [list(row) for row in shop.database.rows(f"SELECT * FROM {name}")]] for name in tables])  # noqa: S608


def test_with_a_token_nothing_answers_without_it(sample: Shop) -> None:
    with served(sample, TOKEN) as ask:
        for path in ("/health", "/predict", "/chart-data", "/docs", "/openapi.json"):
            for given_headers in ({}, {"Authorization": f"Bearer {TOKEN}x"}, {"Authorization": TOKEN}):
                refused = ask.get(path, headers=given_headers)
                assert (refused.status_code, refused.headers["WWW-Authenticate"]) == (401, "Bearer")
            assert ask.get(path, headers={"Authorization": f"Bearer {TOKEN}"}).status_code == 200


def test_without_a_token_a_web_page_cannot_reach_it_by_another_name(ask: Served) -> None:
    assert ask.get("/predict", headers={"Host": "rebound.example.org"}).status_code == 400


def test_the_documentation_needs_no_other_server_and_names_everything(ask: Served) -> None:
    page = ask.get("/docs")
    assert "default-src 'none'" in page.headers["Content-Security-Policy"]
    assert not [word for word in ("<script", "//", "@import", "url(") if word in page.text]
    for path in ask.get("/openapi.json").json()["paths"]:
        assert f"GET {path}" in page.text


@pytest.mark.slow
@pytest.mark.filterwarnings("default")  # theirs
def test_whatever_is_asked_the_answer_is_as_described(sample: Shop) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    with served(sample, TOKEN) as ask:
        schema = schemathesis.openapi.from_dict(ask.get("/openapi.json", headers=headers).json())
        operations = [found.ok() for found in schema.get_all_operations()]
        assert len(operations) == 3
        for operation in operations:

            @given(case=operation.as_strategy())
            @settings(max_examples=10, deadline=None, database=None, suppress_health_check=list(HealthCheck))
            def holds(case: Any) -> None:
                case.call_and_validate(base_url=ask.url, headers=headers)

            holds()
