"""What columns are called in tills that speak Catalan, Spanish, English, French, German, Italian or Portuguese."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from fleca_desktop.core.sales_file.header_parts import role_by_parts

if TYPE_CHECKING:
    from fleca_desktop.core.sales_file.outcomes import Role

_WORDS: Final[dict[Role, str]] = {
    "week_start": "week_start; week start; week; setmana; semana; semaine; woche; settimana; week commencing; inici de setmana; inicio de semana",
    "date": "date; fec; fech; data; fecha; datum; dia; day; jour; tag; giorno; business date; order date; sale date; transaction date; created at; "
    "sent date; datetime; date time; date heure; data hora; fecha hora; fecha y hora; data i hora; data venda; fecha venta; fecha de venta; "
    "data de venda; fecha ticket; data tiquet; fecha factura; data factura; date de vente; verkaufsdatum; belegdatum; rechnungsdatum; "
    "data vendita; data da venda; dia comptable; fecha contable; jornada; data operacio; fecha operacion; bestelldatum; buchungsdatum; created; timestamp; date created; sold at; sale time; order time; momento; data e ora; datum uhrzeit",
    "time": "time; hora; heure; uhrzeit; zeit; ora; horario; hour",
    "product": "product; desc; descrip; producte; producto; produit; produkt; prodotto; produto; article; articulo; articolo; artigo; artikel; item; "
    "item name; product name; nom; nombre; name; descripcio; descripcion; description; beschreibung; descrizione; descricao; designation; "
    "bezeichnung; nom producte; nombre producto; nom article; nombre articulo; menu item; article name; artikelname; artikelbezeichnung; concepte; "
    "concepto; denominacio; denominacion; lineitem name; libelle; nome; plu name; nom de l article; nom du produit; descripcion articulo; "
    "descripcio article; nome prodotto; nome do produto; produktname",
    "family": "family; familia; familie; famiglia; famille; category; categoria; categorie; kategorie; grup; grupo; group; groupe; warengruppe; "
    "seccio; seccion; department; departament; departamento; reparto; rayon; sales category; category name; product category; item category; "
    "subfamilia; tipus de producte; gruppe; hauptgruppe; categoria de producte; categoria producto; nom familia; nombre familia; artikelgruppe",
    "units": "units; uts; ut; unds; und; u; un; q; cdad; ctd; ctat; cantid; quantitat venda; cantidad venta; unitats; unidades; unites; einheiten; unita; quantity; quantitat; cantidad; quantite; menge; quantita; quantidade; qty; "
    "qte; cant; quant; uds; ud; unitat; unidad; pieces; peces; piezas; pezzi; stuck; stueck; anzahl; sold; items sold; units sold; net qty; "
    "unitats venudes; unidades vendidas; quantitat venuda; cantidad vendida; lineitem quantity; item quantity; nombre vendu; qta; verkaufte menge; qtd; q ta; q te; q tat; pz; n pezzi; nr; stk; n unitats; n unidades; num unidades; ventes quantite; qte vendue; anz",
    "net": "net; precio neto; preu net; prezzo netto; preco liquido; prix net; base imponible; base imposable; base; net sales; net amount; net price; netto; nettoumsatz; netto umsatz; importe neto; "
    "import net; neto; ca ht; montant ht; total ht; prix ht; ht; imponibile; netto betrag; nettobetrag; preis netto; importo netto; venta neta; "
    "ventas netas; vendes netes; total sense iva; total sin iva; importe sin iva; import sense iva; sin iva; sense iva; net total; "
    "net revenue; subtotal; valor liquido; total liquido; vendas liquidas; vendite nette; umsatz netto; chiffre d affaires ht; sales net; "
    "base imposable eur; base imponible eur; sales excl vat; total excl vat; net value; valor neto; total net; total neto; importe base",
    "gross": "gross; precio bruto; preu brut; prezzo lordo; preco bruto; prix brut; gross sales; gross amount; brut; brutto; bruto; bruttoumsatz; importe total; import total; total amb iva; total con iva; "
    "importe con iva; import amb iva; ca ttc; montant ttc; total ttc; prix ttc; ttc; preis brutto; importo lordo; lordo; vendes brutes; ventas brutas; "
    "order total; total collected; pvp total; total iva incluido; total iva inclos; gross price; umsatz brutto; vendas brutas; totale lordo; "
    "total brut; total bruto; gross revenue; bruttobetrag; total sales; total incl vat; umsatz inkl mwst; valor bruto; gross total",
    "amount": "amount; import; importe; montant; betrag; importo; valor; total; totale; umsatz; revenue; ingressos; ingresos; vendes; ventas; "
    "sales; vendite; vendas; facturacio; facturacion; total linia; total linea; import linia; importe linea; line total; total price; "
    "chiffre d affaires; ca; turnover; recettes; recaptacio; recaudacion; revenue eur; importe eur; import eur; total eur; sales amount; facturado; venda; venta",
    "price": "price; preu; precio; prix; preis; prezzo; preco; unit price; preu unitari; precio unitario; prix unitaire; einzelpreis; "
    "prezzo unitario; preco unitario; pvp; p unit; lineitem price; item price; stueckpreis; stuckpreis; unit_price; pu; preu unitat; precio unidad; preis pro stuck",
    "ticket": "ticket; tiquet; ticket number; n ticket; no ticket; num ticket; n factura; factura; invoice; receipt; receipt number; "
    "transaction id; transaction; order id; bon; bonnummer; beleg; belegnummer; rechnung; rechnungsnummer; tickets; ticket id; document; "
    "numero ticket; num factura; nombre de tiquets; transactions; transaktionsnummer; n de ticket; order; order number; n tiquet; scontrino; recibo",
    "status": "status; estat; estado; statut; stato; void; voided; anulado; anullat; anulat; annule; storniert; storno; cancelled; canceled; void?; "
    "financial status; cancel·lat; cancelado; state; stornato; anulacion",
    "refunds": "refunds; refunds total; reemborsaments; reembolsos; remboursements; erstattungen; rimborsi; refund amount",
    "returned": "devuelto; retornat; returned; retour; devolucion; devolucio; refunded?; is refund; retourne; reso; devolvido",
}
_BY_WORD: Final = {word.strip(): role for role, words in _WORDS.items() for word in words.split(";")}
_CENTS: Final = re.compile(r"\b(?:cents?|c[eè]ntims?|c[eéê]ntimos?|centimes?|centesimi|minor units?)\b")
_ENGLISH_ONLY: Final = frozenset(
    [
        "date",
        "time",
        "product",
        "item",
        "family",
        "category",
        "units",
        "quantity",
        "qty",
        "net",
        "gross",
        "amount",
        "revenue",
        "price",
        "ticket",
        "name",
        "sales",
        "total",
        "status",
    ]
)


@lru_cache(maxsize=4096)
def plain(header: str) -> str:
    """``header`` in small letters, without accents, signs, units and what stands in parentheses."""
    text = unicodedata.normalize("NFKD", header.replace("ß", "ss").casefold())
    text = "".join(c for c in text if not unicodedata.combining(c))
    inside = re.search(r"\(([^)]*)\)", text)
    outside = re.sub(r"\([^)]*\)", " ", text)
    if inside and inside[1].strip() in {
        "netto",
        "brutto",
        "net",
        "gross",
        "ht",
        "ttc",
        "neto",
        "bruto",
        "sense iva",
        "sin iva",
        "amb iva",
        "con iva",
    }:
        outside = f"{outside} {inside[1]}"
    return " ".join(re.sub(r"[^\w·?]+|_", " ", outside).split())


@lru_cache(maxsize=4096)
def role_of(header: str) -> Role:
    """What a column called ``header`` holds; ``ignored`` when the word is not known."""
    if "%" in header:
        return "ignored"
    word = plain(header)
    found = _BY_WORD.get(word) or _BY_WORD.get(word.replace(" ", "_")) or _BY_WORD.get(word.removesuffix("?").strip())
    if found is not None:
        return found
    bare = " ".join(re.sub(r"\b(eur|euros?|€|chf|usd|gbp|en|in|currency)\b", " ", word).split())
    return _BY_WORD.get(bare) or role_by_parts(bare)


def is_in_cents(heading: str) -> bool:
    """Whether a column says that its money is counted in cents."""
    return _CENTS.search(" ".join(re.sub(r"[\W_]+", " ", heading.casefold()).split())) is not None


def day_comes_first(headers: tuple[str, ...]) -> bool:
    """Whether the till speaks a language in which the day is written before the month.

    English words alone leave it open, because American tills write the month first.
    """
    known = [plain(header) for header in headers if role_of(header) != "ignored"]
    return any(
        word not in _ENGLISH_ONLY and not set(word.split()) <= _ENGLISH_ONLY and word not in _ENGLISH_PHRASES
        for word in known
    )


_ENGLISH_PHRASES: Final = frozenset(
    [
        "business date",
        "order date",
        "sale date",
        "transaction date",
        "created at",
        "sent date",
        "datetime",
        "date time",
        "hour",
        "day",
        "item name",
        "product name",
        "menu item",
        "article name",
        "lineitem name",
        "plu name",
        "group",
        "department",
        "sales category",
        "category name",
        "product category",
        "item category",
        "pieces",
        "sold",
        "items sold",
        "units sold",
        "net qty",
        "lineitem quantity",
        "item quantity",
        "net sales",
        "net amount",
        "net price",
        "subtotal",
        "net total",
        "net revenue",
        "sales net",
        "sales excl vat",
        "total excl vat",
        "net value",
        "gross sales",
        "gross amount",
        "order total",
        "total collected",
        "gross price",
        "gross revenue",
        "total sales",
        "total incl vat",
        "gross total",
        "line total",
        "total price",
        "turnover",
        "sales amount",
        "unit price",
        "lineitem price",
        "item price",
        "unit_price",
        "ticket number",
        "invoice",
        "receipt",
        "receipt number",
        "transaction id",
        "transaction",
        "order id",
        "tickets",
        "ticket id",
        "document",
        "transactions",
        "order",
        "order number",
        "void",
        "voided",
        "cancelled",
        "canceled",
        "financial status",
        "state",
        "refunds",
        "refunds total",
        "refund amount",
        "returned",
        "is refund",
        "week_start",
        "week start",
        "week",
        "week commencing",
        "description",
    ]
)
