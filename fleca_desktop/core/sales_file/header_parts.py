"""Headers that no vocabulary lists, understood by their parts: ``Total excl. tax``, ``Fecha apertura``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file.outcomes import Role

_TAX: Final = r"(?:iva|vat|tax(?:es)?|mwst|ust|tva|imp(?:uestos?|ostos?)|taxas?|taxe|steuer|gst)"
_WITHOUT: Final = r"(?:s|sin|sense|sans|senza|sem|ohne|excl|excluding|exkl|ex|exc|before|hors|without|no incl|abans d)"
_WITH: Final = r"(?:c|con|amb|avec|com|mit|incl|including|inkl|inc|inclos|incluido|compreso|after|with)"
_NET: Final = re.compile(
    rf"\b{_WITHOUT} (?:de |d )?{_TAX}\b|\b(?:ht|net[oat]?|netto|nette?s?)\b|\bimponib\w+|\bimposab\w+|\bbase imp\b"
)
_GROSS: Final = re.compile(
    rf"\b{_WITH} (?:de |d )?{_TAX}\b|\b{_TAX} (?:incl\w*|compris\w*|inclos\w*)\b"
    r"|\b(?:ttc|gross|brut[ot]?|brutto|lordo|incl)\b"
)
_NO_SALE: Final = re.compile(
    rf"\b{_TAX}\b|\b(?:tips?|gratuity|propin\w*|pourboire|trinkgeld|mancia|gorjeta|discounts?|discnt|dto|dte|desc|descuentos?|descomptes?|remises?|rabatte?|"
    r"sconti?|descontos?|costs?|costes?|costos?|couts?|kosten|custo|cogs|margen|marges?|hora|time|heure|uhrzeit|horario|franja|storn\w+|cancel\w*|anul\w*|annul\w*|void\w*|return\w*|devol\w*|devuelt\w*|retour\w*|marge|margin|margine|profit|benefici\w*|gewinn|lucro|"
    r"change|cash|card|efectivo|efectiu|tarjeta|targeta|bar|refund\w*|reembols\w*|deposit|shipping|service|servicio|points|stock|"
    r"id|sku|ean|code|codigo|codi|codice|barcode|ref|referencia|uuid|rate|percent|pct|tipo|employee|empleado|customer|client\w*|kunde|table|mesa|taula|"
    r"guests?|covers|comensal\w*|tickets?|tiquets?|currency|moneda|devise|wahrung|modifiers?|avg|average|media|mitja\w*|last|previous|anterior|objetivo|target)\b"
)  # fmt: skip
_PRICE: Final = re.compile(
    r"\b(?:price|preu|precio|prix|preis|prezzo|preco|pvp|tarifa|unitari[oa]?|unitaire|einzel\w*)\b"
)
_LINE_PRICE: Final = re.compile(
    r"\b(?:(?:price|preu|precio|prix|prezzo|preco) (?:total\w*|final)|(?:total|final) (?:price|prix)|gesamtpreis)\b"
)
_AMOUNT: Final = re.compile(
    r"\b(?:total(?:e|es|s)?|amount|import[eo]?|montant|betrag|valor|revenue|sales|vend[ae]s?|ventas?|venta|vendes|ventes|vendite|"
    r"umsatz\w*|facturad[oa]|facturacio\w*|ca|turnover|ingressos|ingresos|recaudacion|recaptacio)\b"
)  # fmt: skip
_UNITS: Final = re.compile(
    r"\b(?:qty|quantity|quantitat|cantidad|quantite|menge|quantita|quantidade|uds?|unid|unidades|unitats|units|stk|stuck|stueck|"
    r"piezas|peces|pieces|pezzi|anzahl|qte|cant)\b"
)  # fmt: skip
_SOLD: Final = re.compile(
    r"\b(?:art[ei]c\w+|artikel|artigos|product\w+|produits|prodotti|items?) "
    r"(?:venuts|vendidos|vendus|venduti|verkauft|sold)\b|\bverkaufte (?:artikel|produkte)\b"
)
_DATE: Final = re.compile(r"\b(?:date|fecha|data|datum|dia|jour|giorno|tag)\b")
_WHEN_ELSE: Final = re.compile(
    r"\b(?:paid|birth\w*|nacimiento|due|vencimiento|export\w*|print\w*|impresion|update\w*|modific\w*|fulfilled|closed|cierre|tancament|"
    r"caducidad|entrega|delivery|alta|base|files?)\b"
)  # fmt: skip
_PRODUCT: Final = re.compile(
    r"\b(?:product[eo]?s?|producte|producto|produit|produkt|prodotto|produto|article|articulo|articolo|artigo|artikel|item)\b"
)
_FAMILY: Final = re.compile(
    r"\b(?:famil\w+|categor\w+|kategorie|group|grup[oe]?|groupe|gruppe|warengruppe|seccion?|seccio|rayon|department|departament\w*|reparto)\b"
)


def role_by_parts(word: str) -> Role:  # noqa: PLR0911 - one answer per kind of part
    """What a column called ``word`` (plain letters) holds; ``ignored`` when its parts say nothing, or too much."""
    word = word.replace("i v a", "iva")
    net, gross = bool(_NET.search(word)), bool(_GROSS.search(word))
    rest = _GROSS.sub(" ", _NET.sub(" ", word))
    if _NO_SALE.search(rest):
        return "ignored"
    if _LINE_PRICE.search(word):
        return "net" if net and not gross else "gross" if gross and not net else "amount"
    if _PRICE.search(word):
        return "ignored" if net or "line" in word.split() else "price"
    if net != gross and (_AMOUNT.search(rest) or not rest.strip()):
        return "net" if net else "gross"
    if net or gross:
        return "ignored"
    if _DATE.search(word):
        return "ignored" if _WHEN_ELSE.search(word) else "date"
    if _SOLD.search(word) or _UNITS.search(word):
        return "units"
    if _FAMILY.search(word):
        return "family"
    if _PRODUCT.search(word):
        return "product"
    return "amount" if _AMOUNT.search(word) else "ignored"
