"""Codes that identify a supply, a person or an account: their form and check digits, and how to mention them safely."""

from __future__ import annotations

import re

_POD = re.compile(r"IT[0-9]{3}E[0-9]{8}[0-9A-Z]?")
_PDR = re.compile(r"[0-9]{14}")
_PERSONAL = re.compile(
    r"(?<![0-9A-Za-z])(?:[A-Za-z]{6}[0-9LMNPQRSTUVlmnpqrstuv]{2}[A-Za-z][0-9LMNPQRSTUVlmnpqrstuv]{2}[A-Za-z]"
    r"[0-9LMNPQRSTUVlmnpqrstuv]{3}[A-Za-z]|[A-Za-z]{2}[0-9]{2}(?: ?[0-9A-Za-z]{4}){3,7}(?: ?[0-9A-Za-z]{1,3})?"
    r"|[0-9]{11,})(?![0-9A-Za-z])"
)

NAMES = {
    "pod": "POD",
    "pdr": "PDR",
    "codice_fiscale": "codice fiscale",
    "partita_iva": "partita IVA",
    "iban": "IBAN",
}
CURES = {
    "pod": "ha la forma IT001E12345678",
    "pdr": "ha quattordici cifre; se comincia con zero, gli zeri contano",
    "codice_fiscale": "controlla ogni carattere: l'ultimo è di controllo",
    "partita_iva": "ha undici cifre, l'ultima è di controllo",
    "iban": "controlla ogni carattere: il terzo e il quarto sono di controllo",
}


def canonical(code: str, form: str) -> str | None:
    """The code in capitals and without blanks, when it is well formed; None when it is not."""
    bare = "".join(code.split()).upper()
    if not bare.isascii() or len(bare) > 64:
        return None
    if form == "pod":
        return bare if _POD.fullmatch(bare) else None
    if form == "pdr":
        return bare if _PDR.fullmatch(bare) else None
    return _checked(bare, form)


def _checked(code: str, form: str) -> str | None:
    # Imported on need: most cases state no such code, and start-up time counts at every command.
    from stdnum import exceptions, iban  # noqa: PLC0415
    from stdnum.it import codicefiscale, iva  # noqa: PLC0415

    check = {"codice_fiscale": codicefiscale.validate, "partita_iva": iva.validate, "iban": iban.validate}[form]
    try:
        return str(check(code))
    except exceptions.ValidationError:
        return None


def mask(text: str) -> str:
    """The text with whatever looks like a tax code, a VAT number or an IBAN reduced to its ends."""
    return _PERSONAL.sub(lambda match: hide(match.group()), text)


def hide(code: str) -> str:
    """A code reduced to its ends: enough to find it in the file, not to identify anybody."""
    return f"{code[:2]}…{code[-2:]}" if len(code) > 6 else "…"
