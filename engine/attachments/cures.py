"""What to do with a file that cannot serve as a document: a cure for its own case, within the kinds a desk takes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final, Literal

from engine.attachments.inspection_facts import Code, InspectedFile

Fault = Literal["extension", "encrypted", "unusable"]
"""Why a file does not serve: its ending is not among those taken, it asks for a password, it is no document."""

USELESS: Final[tuple[Code, ...]] = (
    "content_differs", "device", "empty", "executable", "expands", "incomplete", "link", "no_access", "symbolic_link",
    "truncated", "unreadable",
)  # fmt: skip
"""Remarks after which a file cannot serve as a document."""

_WORDS: Final = {
    "picture": "heif heic heics hif avif webp gif tiff tif jp2 j2k jpg jpeg jfif jpe png bmp psd ico svg dng cr2 nef arw raw emf wmf pcx tga",
    "sound": "m4a ogg oga opus wma aac amr flac aiff aif caf mid mka weba 3ga mp3 wav mwa",
    "film": "mp4 mov avi mkv webm 3gp wmv mpg mpeg m4v flv mts",
    "archive": "zip 7z rar gz tgz tbz2 bz2 xz tar cab lzh arj iso rpm pkg dmg zst jar ar",
    "signed": "p7m p7s p7c p7b",
    "mail": "eml msg mbox emlx tnef pst ost",
    "link": "url lnk webloc desktop",
    "page": "html htm xhtml mht mhtml",
    "invoice": "xml",
    "macros": "docm xlsm pptm dotm xltm",
    "program": "exe elf macho class script msi bat cmd ps1 vbs js apk app com scr",
}  # fmt: skip
_FAMILY: Final = {word: family for family, words in _WORDS.items() for word in words.split()}
_PICTURES, _SOUNDS, _TEXTS = ("jpg", "png", "pdf"), ("mp3", "wav"), ("pdf",)
_SAME_ENDING: Final = {"jpg": ("jpg",), "tiff": ("tif", "tiff"), "html": ("htm", "html")}


def fault(file: InspectedFile, listed: Collection[str]) -> tuple[Fault, ...]:
    """Why a file does not serve; nothing where it does. `listed` are the endings taken, lower case, without dot."""
    faults: tuple[tuple[Fault, bool], ...] = (
        ("extension", file.kind_by_extension not in listed),
        ("encrypted", file.encrypted is True),
        ("unusable", file.has(*USELESS)),
    )
    return tuple(name for name, holds in faults if holds)


def cure(file: InspectedFile, listed: Collection[str]) -> str:
    """What the sender must do, in Italian; empty where the file serves as it is."""
    if not fault(file, listed):
        return ""
    if file.has("empty"):
        return "inviare di nuovo il documento: il file è arrivato vuoto"
    if file.has("link", "symbolic_link", "device"):
        return _FOR_FAMILY["link"]
    if file.has("executable"):
        return _FOR_FAMILY["program"]
    if file.encrypted:
        return "inviare una copia che si apra senza password"
    if file.has("truncated", "unreadable", "incomplete", "no_access"):
        return "rifare il file dal documento originale e inviarlo di nuovo: questo non si apre per intero"
    return _renamed(file, listed) or _converted(file, listed)


def _renamed(file: InspectedFile, listed: Collection[str]) -> str:
    """The right ending, where that is all that is wrong."""
    kind = file.kind_by_content or ""
    right = next((one for one in _SAME_ENDING.get(kind, (kind,)) if one in listed), "")
    return f"rinominare il file in .{right}: il contenuto è già quello" if right else ""


def _converted(file: InspectedFile, listed: Collection[str]) -> str:
    """What to turn it into: the content says what it is; where it says little, the ending does."""
    kind = file.kind_by_content or ""
    by_content, by_ending = _FAMILY.get(kind, ""), _FAMILY.get(file.kind_by_extension, "")
    # An archive or a text inside may be how a format is made: there the ending knows better.
    vague = kind in ("", "unknown", "zip", "ole", "text", "mp4", "gz", "xml")
    family = (by_ending or by_content) if vague and by_ending != "program" else by_content
    if kind == "zip" and not by_ending and file.kind_by_extension not in ("", *listed):
        family = ""  # made by a program that packs its documents so
    text = _FOR_FAMILY.get(family, _FOR_FAMILY[""])
    into = {"pictures": _PICTURES, "sounds": _SOUNDS, "texts": _TEXTS}
    taken = {name: [one for one in endings if one in listed] for name, endings in into.items()}
    if listed and any(not taken[name] for name in taken if f"{{{name}}}" in text):
        return f"inviare il documento in uno dei formati ammessi: {_either(list(listed))}"
    return text.format_map({name: _either(taken[name] or into[name]) for name in into})


_FOR_FAMILY: Final = {
    "picture": "inviare la foto o la scansione come {pictures}",
    "sound": "convertire l'audio in {sounds}",
    "film": "inviare l'audio come {sounds}, o le immagini che servono come {pictures}: un filmato non si può allegare",
    "archive": "estrarre i documenti dall'archivio e inviarli uno per uno",
    "signed": "inviare il documento che sta nella busta firmata, per esempio come {texts}, senza la busta",
    "mail": "salvare il messaggio come {texts} e inviarlo insieme ai suoi allegati, ciascuno come file a sé",
    "link": "inviare il documento stesso, non un collegamento",
    "page": "stampare la pagina come {texts} e inviare quella",
    "invoice": "inviare una copia leggibile come {texts} (di una fattura elettronica, quella di cortesia)",
    "macros": "salvare il documento senza macro, per esempio come {texts}",
    "program": "inviare il documento: questo è un programma e non viene aperto",
    "": "salvare il documento come {texts} e inviarlo di nuovo",
}
"""A cure for each family of files; the last for all the others."""


def _either(endings: Sequence[str]) -> str:
    """`.jpg, .png o .pdf`."""
    dotted = [f".{one}" for one in endings]
    return f"{', '.join(dotted[:-1])} o {dotted[-1]}" if len(dotted) > 1 else dotted[0]
