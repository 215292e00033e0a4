from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from fleca_desktop.app import window_pages
from fleca_desktop.services.settings import change_setting
from fleca_desktop.ui.assembly import Look, Session
from fleca_desktop.ui.warming import Warming, load_modules

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from fleca_desktop.services.shop import Shop


def test_every_page_names_the_module_that_it_is_made_of(stepped_jobs: Any) -> None:
    modules = [spec.module for spec in window_pages()]
    assert all(modules)
    done: list[bool] = []
    load_modules(stepped_jobs, window_pages(), lambda: done.append(True))
    assert not done
    stepped_jobs.run_all()
    assert done
    assert set(modules) <= set(sys.modules)


def test_pages_are_built_one_by_one_and_only_while_no_job_is_under_way(
    qapp: QApplication, shop: Shop, stepped_jobs: Any
) -> None:
    session = Session(qapp, shop, look=Look("light", "en"), pages=window_pages, jobs=stepped_jobs)
    window = session.window
    window.page("calendar")
    warming = Warming(window, stepped_jobs)
    warming._build_next()
    assert [page for page in window.page_ids if window.has_built(page)] == ["home", "calendar"]
    stepped_jobs.run(next(iter(stepped_jobs.lanes)), lambda _progress: None, lambda _outcome: None)
    warming._build_next()
    assert not window.has_built("forecast")
    stepped_jobs.run_all()
    for _page in window.page_ids:
        warming._build_next()
    assert warming.is_done
    assert all(window.has_built(page) for page in window.page_ids)
    assert window.page_id == "calendar"  # nothing else came into view
    session.close()


def test_the_window_that_another_language_makes_is_warmed_too(
    qapp: QApplication, shop: Shop, stepped_jobs: Any
) -> None:
    session = Session(qapp, shop, look=Look("light", "en"), pages=window_pages, jobs=stepped_jobs, warms=True)
    session.window.show()
    session.begin()
    stepped_jobs.run_all()
    assert session.window.findChildren(Warming)
    before = session.window
    change_setting(shop, "language", "ca")
    session.context.announce.settings_changed.emit()
    stepped_jobs.run_all()
    assert session.window is not before
    assert session.window.findChildren(Warming)
    session.window.close()
    session.close()
