"""The web application: three questions, their description, and who may ask them."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeVar

from fastapi import Depends, FastAPI, HTTPException, Query, Security
from fastapi.responses import HTMLResponse, JSONResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from starlette.middleware.trustedhost import TrustedHostMiddleware

from fleca_desktop import __version__
from fleca_desktop.api import answers
from fleca_desktop.api.documentation import documentation_page
from fleca_desktop.api.shapes import ChartData, Health, Measure, Prediction, Problem
from fleca_desktop.services.compare_history import Subject
from fleca_desktop.services.synchronise import beside

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.requests import Request
    from starlette.responses import Response

    from fleca_desktop.core.weeks import Level
    from fleca_desktop.services.shop import Shop

LOOPBACK: Final = ("127.0.0.1", "localhost")
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
}
_NONE: Final[dict[int | str, dict[str, Any]]] = {404: {"model": Problem, "description": "There is no such thing"}}
_SHUT: Final[dict[int | str, dict[str, Any]]] = {
    401: {"model": Problem, "description": "The token is missing or wrong"}
}
_bearer = HTTPBearer(auto_error=False, description="The token that `serve` was started with")
_Answer = TypeVar("_Answer")
Name = Annotated[str, Query(max_length=200)]


def application(shop: Shop, token: str | None) -> FastAPI:
    """The application over ``shop``. Without ``token`` it answers this computer only, under its own names.

    Every question opens a database connection of its own: they come in many threads.
    """
    app = FastAPI(
        title="Fleca Desktop",
        version=__version__,
        summary="What the shop will sell, read-only",
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        responses=_SHUT if token else None,
        dependencies=[Depends(_asks_for(token))] if token else None,
    )
    if token is None:  # a page on the web must not reach it by a name that it points here
        app.add_middleware(TrustedHostMiddleware, allowed_hosts=list(LOOPBACK))
    app.middleware("http")(_with_headers)
    _add_questions(app, shop)
    _add_description(app)
    return app


def _asks_for(token: str) -> Callable[[HTTPAuthorizationCredentials | None], None]:
    def check(given: Annotated[HTTPAuthorizationCredentials | None, Security(_bearer)]) -> None:
        if given is None or not secrets.compare_digest(given.credentials.encode(), token.encode()):
            raise HTTPException(401, "No token, or a wrong one", {"WWW-Authenticate": "Bearer"})

    return check


async def _with_headers(request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
    response = await go_on(request)
    response.headers.update(_HEADERS)
    return response


def _add_questions(app: FastAPI, shop: Shop) -> None:
    @app.get("/health")
    def health() -> Health:
        """Whether there is something to ask for, and how fresh it is."""
        with beside(shop) as own:
            return answers.health(own)

    @app.get("/predict", responses=_NONE)
    def predict(weeks: Annotated[int, Query(ge=1, le=8)] = 1, measure: Measure = "revenue_eur") -> Prediction:
        """The newest forecast, with the owner's numbers: the next week, or the next `weeks`, with its families."""
        with beside(shop) as own:
            return _found(answers.prediction(own, weeks, measure), "There is no forecast yet")

    @app.get("/chart-data", responses=_NONE)
    def chart_data(family: Name = "", product: Name = "", measure: Measure = "revenue_eur") -> ChartData:
        """Weekly sales beside what was forecast for them: the shop's, a family's, or a product's of a family."""
        level: Level = "product" if product else "family" if family else "shop"
        with beside(shop) as own:
            return _found(answers.chart_data(own, Subject(level, family, product, measure)), "Nothing of it is known")


def _found(answer: _Answer | None, otherwise: str) -> _Answer:
    if answer is None:
        raise HTTPException(404, otherwise)
    return answer


def _add_description(app: FastAPI) -> None:
    @app.get("/openapi.json", include_in_schema=False)
    def openapi() -> JSONResponse:
        return JSONResponse(app.openapi())

    @app.get("/docs", include_in_schema=False)
    def docs() -> HTMLResponse:
        return HTMLResponse(documentation_page(app.openapi()))
