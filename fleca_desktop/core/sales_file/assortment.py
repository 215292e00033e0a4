"""Words for what bakeries and cafés sell, to tell a column of a product from a column of something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file.header_words import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_SOLD: Final = re.compile(
    r"\b(?:pa|pan|pans|panes|pain|pains|pane|pao|paes|brot\w*|bread\w*|loaf|barr\w+|baguet\w*|chapat\w*|ciabat\w*|focacc\w*|coc[ae]s?|"
    r"croiss?ant\w*|cruasa\w*|curasan\w*|cornett\w*|brioi?x?\w*|brioch\w*|ensaim\w*|ensaym\w*|napolitan\w*|palmer\w*|donut\w*|berlin\w*|bunyol\w*|"
    r"bunuel\w*|xurr\w*|churr\w*|magdalen\w*|muffin\w*|cake\w*|pastis\w*|pastel\w*|tart\w*|tarta\w*|tort[ae]\w*|kuchen|brownie\w*|cook\w*|gallet\w*|"
    r"galet\w*|carquinyol\w*|melind\w*|panell\w*|bunyet\w*|bescuit\w*|bizcoch\w*|pizza\w*|empanad\w*|quich\w*|sandwich\w*|entrepa\w*|bocad\w*|bikini\w*|"
    r"cafe\w*|caffe\w*|coffee\w*|kaffee\w*|espresso\w*|americano\w*|latte\w*|cappuc\w*|capuc\w*|tallat\w*|cortad\w*|te|tea|tee|the|xocolat\w*|chocolat\w*|"
    r"schoko\w*|llet|leche|lait|milch|suc|sucs|zumo\w*|jus|saft|juice\w*|aigua|agua|eau|wasser|water|refresc\w*|cervesa|cerveza|birra|"
    r"rosc\w*|torrij\w*|crema|creme|flam|flan|eclair\w*|macaron\w*|merenga\w*|meringue\w*|panett\w*|pandoro|strudel|bretzel|brezel\w*|brotchen|semmel\w*|"
    r"stollen|krapfen|plunder\w*|schneck\w*|pagnott\w*|grissin\w*|biscott\w*|pastei\w*|pasteis|folhad\w*|bola|bolo\w*|queijad\w*|scone\w*|bagel\w*|"
    r"roll\w*|bun|buns|rustic\w*|integral\w*|seg[oa]l|centen\w*|espelta|kamut|boule\w*|ficelle\w*|campagne|banette\w*|madeleine\w*|pretzel\w*|viennois\w*|jamon|pernil)\b"
)  # fmt: skip
_PAID_BY: Final = re.compile(
    r"\b(?:visa|mastercard|maestro|amex|american express|bizum|paypal|contado|comptat|metal\w+|credit\w*|debit\w*|"
    r"voucher\w*|cheque\w*|xec\w*|glovo|uber\w*|"
    r"just eat|deliveroo|girocard|twint|sodexo|edenred|apple pay|google pay|transfer\w*|carte|especes|bargeld|"
    r"contanti|dinheiro|multibanco)\b"
)  # fmt: skip
_SHARE: Final = 1 / 3


def names_products(headings: Sequence[str]) -> bool:
    """Whether a third of the headings at least is something that bakeries sell, and none a way to pay."""
    words = [plain(heading) for heading in headings]
    if any(_PAID_BY.search(word) for word in words):
        return False
    return sum(_SOLD.search(word) is not None for word in words) >= _SHARE * max(len(words), 1)
