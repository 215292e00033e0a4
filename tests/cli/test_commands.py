from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from fleca_desktop.__main__ import main
from fleca_desktop.app import open_user_shop
from fleca_desktop.bundled import bundled
from fleca_desktop.core.owners_edits import OwnersEdit
from fleca_desktop.services.edit_forecast import edit_forecast

if TYPE_CHECKING:
    from pathlib import Path

SAMPLE = bundled("data") / "sample_shop" / "sales.csv"
PLAIN = (
    "Data;Família;Producte;Unitats;Base imposable\n02/03/2026;Pa;Barra;210;231,00\n03/03/2026;Pa;Barra;1.200;1.320,55\n"
)


class Shell:
    """Runs commands on one shop and keeps what they print."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self._capsys = folder, capsys
        self.said = ""

    def run(self, *arguments: str) -> tuple[int, str]:
        status = main(["--shop", str(self.folder / "shop"), *arguments])
        captured = self._capsys.readouterr()
        self.said = captured.err
        return status, captured.out

    def json(self, *arguments: str) -> Any:
        status, out = self.run(*arguments, "--json")
        return {"status": status, **json.loads(out)}

    def file(self, text: str, name: str = "till.csv") -> str:
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        return str(path)


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    open_user_shop(tmp_path / "shop").close()
    return Shell(tmp_path, capsys)


@pytest.mark.parametrize(
    "command",
    [["forecast"], ["order"], ["results"], ["drift"], ["imports"], ["models"], ["backup"], ["serve"]],
)
def test_a_shop_that_is_not_there_is_not_made_by_what_reads_or_forecasts(
    command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--shop", str(tmp_path / "typo"), *command, "--json"]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["reason"] == "no_shop"
    assert f"There is no shop in {tmp_path / 'typo'}." in captured.err
    assert not (tmp_path / "typo").exists()


@pytest.mark.parametrize("command", [["config", "shop.name", "Forn"], ["import", str(SAMPLE)]])
def test_a_new_shop_begins_with_its_sales_or_its_settings(command: list[str], tmp_path: Path) -> None:
    assert main(["--shop", str(tmp_path / "new"), *command]) == 0
    assert main(["--shop", str(tmp_path / "new"), "imports"]) == 0


def test_import_answers_with_control_totals(shell: Shell) -> None:
    answer = shell.json("import", shell.file(PLAIN))
    assert {key: answer[key] for key in answer.keys() - {"files", "file", "set_aside"}} == {
        "status": 0, "outcome": "imported", "reason": "", "rows_read": 2, "rows_imported": 2, "rows_set_aside": 0,
        "revenue_in_file": 1551.55, "revenue_imported": 1551.55, "revenue_set_aside": 0.0, "units_imported": 1410.0,
        "first_day": "2026-03-02", "last_day": "2026-03-03", "products": 1, "import_id": 1,
        "new_products": ["Pa / Barra"],
        "days_without_sales": [],
    }  # fmt: skip
    assert answer["files"][0]["outcome"] == "imported"


def test_a_refused_file_has_status_1_and_stores_nothing(shell: Shell) -> None:
    answer = shell.json("import", shell.file("Bon dia"))
    assert (answer["status"], answer["outcome"], answer["reason"]) == (1, "refused", "no_header")
    assert shell.json("imports")["imports"] == []


def test_a_file_with_two_readings_needs_mapping(shell: Shell) -> None:
    answer = shell.json("import", shell.file("date,product,revenue\n01/02/2026,Bread,1.50\n"))
    assert (answer["status"], answer["outcome"], answer["reason"]) == (1, "needs_mapping", "day_or_month_first")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Article;Quantité;CA HT\nPain;1;30.00\n", "does not say of which day its sales are"),
        ("Fecha;Hora;Comensales;Ticket\n14/02/2026;14:00;4;A-1\n", "neither money nor pieces"),
        ("date,product,revenue\n01/02/2026,Bread,1.50\n", "the day or the month may come first in date"),
        ("Bon dia", "no heading with day, product and amount was found"),
        ("Data;Barra;Croissant;Coca\n02/03/2026;10;4;2\n03/03/2026;20;8;4\n", "Barra, Croissant, Coca may be columns"),
    ],
)
def test_what_a_file_lacks_is_said_in_a_sentence(shell: Shell, text: str, words: str) -> None:
    status, out = shell.run("import", shell.file(text))
    assert status == 1
    assert words in out
    assert "_" not in out.split(": ", 1)[1]


def test_the_day_of_a_file_without_days_can_be_given(shell: Shell) -> None:
    file = shell.file("Article;Quantité;CA HT\nPain;1;30.00\n")
    assert shell.json("import", file, "--day", "2026-03-02")["first_day"] == "2026-03-02"
    week = shell.json("import", file, "--day", "2026-W11")
    assert (week["first_day"], week["last_day"]) == ("2026-03-09", "2026-03-15")
    assert shell.json("import", file, "--day", "2999-03-02")["reason"] == "day_to_come"
    with pytest.raises(SystemExit):
        shell.run("import", file, "--day", "today")


def test_the_weekday_of_a_week_is_a_day(shell: Shell) -> None:
    file = shell.file("Article;Quantité;CA HT\nPain;1;30.00\n")
    day = shell.json("import", file, "--day", "2026-W11-3")
    assert (day["first_day"], day["last_day"]) == ("2026-03-11", "2026-03-11")


def test_the_day_and_its_week_are_not_the_same_file(shell: Shell) -> None:
    file = shell.file("Article;Quantité;CA HT\nPain;1;30.00\n")
    said = ("2026-03-09", "2026-W11", "2026-03-09", "2026W11")
    reasons = [shell.json("import", file, "--day", day)["reason"] for day in said]
    assert reasons == ["", "", "same_file", "same_file"]


def test_a_file_with_days_is_refused_when_a_day_is_given(shell: Shell) -> None:
    file = shell.file("Data;Producte;Base imposable\n02/03/2026;Barra;1,50\n03/03/2026;Barra;2,00\n")
    shell.json("import", file)
    answer = shell.json("import", file, "--day", "2026-03-09")
    assert (answer["status"], answer["outcome"], answer["reason"]) == (1, "refused", "has_days")
    assert "says itself of which days" in shell.run("import", file, "--day", "2026-03-09")[1]
    assert len(shell.json("imports")["imports"]) == 1


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["undo-import", "99"], "unknown_import"),
        (["config", "nope"], "unknown_setting"),
        (["config", "nope", "1"], "unknown_setting"),
        (["config", "hopsworks.port", "abc"], "bad_value"),
        (["order"], "no_sales"),
        (["results"], "no_results"),
        (["export-sales", "/nowhere/at/all.csv"], "cannot_write"),
    ],
)
def test_every_refusal_is_one_document_and_one_sentence(shell: Shell, arguments: list[str], reason: str) -> None:
    answer = shell.json(*arguments)
    assert (answer["status"], answer["outcome"], answer["reason"]) == (1, "refused", reason)
    assert shell.said.strip().endswith((".", ")", "FILE"))


def test_a_folder_that_cannot_be_is_refused_in_json_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    assert main(["--shop", str(tmp_path / "file"), "imports", "--json"]) == 1
    captured = capsys.readouterr()
    assert json.loads(captured.out)["outcome"] == "refused"
    assert "folder" in captured.err


def test_a_dry_run_stores_nothing(shell: Shell) -> None:
    assert shell.json("import", shell.file(PLAIN), "--dry-run")["import_id"] is None
    assert shell.json("imports")["imports"] == []


def test_what_is_exported_is_what_was_imported_and_can_be_imported_again(shell: Shell) -> None:
    shell.run("import", shell.file(PLAIN))
    assert shell.run("export-sales", str(shell.folder / "all.csv"))[0] == 0
    text = (shell.folder / "all.csv").read_text(encoding="utf-8")
    assert (
        text
        == "date,family,product,units,revenue\n2026-03-02,Pa,Barra,210.0,231.0\n2026-03-03,Pa,Barra,1200.0,1320.55\n"
    )
    shell.folder = shell.folder / "other"
    shell.folder.mkdir()
    assert shell.json("import", str(shell.folder.parent / "all.csv"))["revenue_imported"] == 1551.55


def test_exported_names_never_become_formulas(shell: Shell) -> None:
    shell.run("import", shell.file(PLAIN.replace("Barra", "=HYPERLINK(1)").replace("Pa;", "@Pa;")))
    shell.run("export-sales", str(shell.folder / "all.csv"))
    text = (shell.folder / "all.csv").read_text(encoding="utf-8")
    assert "'@Pa,'=HYPERLINK(1)" in text


def test_an_import_is_taken_back_by_its_number(shell: Shell) -> None:
    shell.run("import", shell.file(PLAIN))
    assert shell.run("undo-import", "1")[0] == 0
    assert shell.run("undo-import", "1")[0] == 1
    shell.run("export-sales", str(shell.folder / "all.csv"))
    assert len(pd.read_csv(shell.folder / "all.csv")) == 0


def test_without_sales_there_is_no_forecast_and_the_sentence_says_what_to_do(shell: Shell) -> None:
    assert shell.run("forecast")[0] == 1
    assert "fleca-desktop import" in shell.said
    assert shell.json("results")["status"] == 1


def test_settings_are_listed_changed_and_checked(shell: Shell) -> None:
    assert shell.json("config")["shop.country"] == "ES"
    assert shell.json("config", "shop.country", "fr") == {"status": 0, "shop.country": "FR"}
    assert shell.run("config", "shop.country", "Atlantis")[0] == 1
    assert shell.run("config", "no.such.key", "1")[0] == 1
    assert shell.json("config", "shop.country") == {"status": 0, "shop.country": "FR"}
    assert shell.json("config", "shop.subdivision") == {"status": 0, "shop.subdivision": ""}


@pytest.mark.parametrize(
    ("key", "good", "bad"),
    [("numbers", "1 234,56", "1'234.56"), ("paper", "Letter", "A3"), ("accuracy.weeks_ahead", "8", "9")],
)
def test_formats_paper_and_what_is_measured_have_keys(shell: Shell, key: str, good: str, bad: str) -> None:
    assert str(shell.json("config", key, good)[key]) == good
    assert shell.run("config", key, bad)[0] == 1
    assert str(shell.json("config")[key]) == good


@pytest.mark.parametrize(
    "arguments",
    [
        ["bake"],
        ["forecast", "--weeks", "9"],
        ["import"],
        ["backtest"],
        ["--demo", "forecast"],
        ["--demo", "--shop", "mine"],
    ],
)
def test_wrong_usage_has_status_2(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(arguments)
    assert left.value.code == 2


def test_the_sample_goes_from_file_to_forecast(shell: Shell) -> None:
    shell.run("import", str(SAMPLE))
    answer = shell.json("forecast", "--weeks", "2")
    lines = pd.DataFrame(answer["lines"])
    assert answer["status"] == 0
    assert set(lines["level"]) == {"shop", "family", "product"}
    assert sorted(lines["week"].unique()) == ["2026-W47", "2026-W48"]
    assert (lines["lo80"] <= lines["point"]).all()
    assert (lines["point"] <= lines["hi80"]).all()
    euros = lines[lines["measure"] == "revenue_eur"].groupby(["week", "level"])["point"].sum()
    for week in lines["week"].unique():
        assert euros[week, "product"] == pytest.approx(euros[week, "shop"])


def test_the_forecast_tells_the_owners_numbers_and_what_it_said_itself(shell: Shell) -> None:
    shell.run("import", str(SAMPLE))
    before = pd.DataFrame(shell.json("forecast", "--weeks", "1")["lines"])
    monday = date.fromisoformat(before["week_start"].iloc[0])
    assert (before["said"] == before["point"]).all()
    assert not before["edited"].any()
    shop = open_user_shop(shell.folder / "shop")
    edit_forecast(shop, OwnersEdit(monday, "Brioixeria", "Croissant", "units", value=500.0))
    shop.close()
    lines = pd.DataFrame(shell.json("forecast", "--weeks", "1")["lines"])
    edited = lines[lines["edited"]]
    assert set(edited["product"]) == {"Croissant"}
    pieces = edited[edited["measure"] == "units"].iloc[0]
    assert (pieces["point"], pieces["said"]) == (500.0, before.loc[pieces.name, "point"])
    assert "(with your changes; forecast" in shell.run("forecast", "--weeks", "1")[1]


def test_backtest_writes_one_row_per_series_target_and_horizon(shell: Shell) -> None:
    out = shell.folder / "out.csv"
    source = bundled("data") / "ddop"
    csv = next(source.glob("*.csv"))
    arguments = ["--input", str(csv), "--measure", "units", "--country", "DE", "--origins", "6", "--horizons", "1,4"]
    answer = shell.json("backtest", *arguments, "--output", str(out))
    forecasts = pd.read_csv(out)
    assert answer == {
        "status": 0, "output": str(out), "series": forecasts["series"].nunique(), "forecasts": len(forecasts),
    }  # fmt: skip
    assert list(forecasts) == ["series", "level", "target", "horizon", "forecast", "lo80", "hi80"]
    assert (forecasts.groupby(["series", "horizon"]).size() == 6).all()


def test_backtest_refuses_a_file_of_another_layout(shell: Shell) -> None:
    arguments = ["--measure", "units", "--country", "DE", "--origins", "6", "--horizons", "1"]
    status, _ = shell.run(
        "backtest", "--input", shell.file("a,b\n1,2\n"), *arguments, "--output", str(shell.folder / "o.csv")
    )
    assert status == 1
    assert not (shell.folder / "o.csv").exists()
