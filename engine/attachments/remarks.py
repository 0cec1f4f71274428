"""The Italian of remarks and kinds: one line each, lower case, never a name nor a piece of content."""

from __future__ import annotations

from typing import Final

from engine.attachments.inspection_facts import Code, Remark

_TEXTS: Final[dict[Code, str]] = {
    "content_differs": "l'estensione {extension} non corrisponde al contenuto: {kind}",
    "device": "non è un file ma un dispositivo o un canale: non viene aperto",
    "empty": "file vuoto",
    "executable": "il contenuto è un programma o uno script",
    "expands": "archivio che si espande oltre misura: non viene aperto oltre l'elenco",
    "folder_time": "esame interrotto: tempo esaurito, {count} file non esaminati",
    "incomplete": "mancano parti del documento",
    "link": "contiene un collegamento al posto del documento",
    "macros": "contiene macro",
    "no_access": "il file non si può aprire",
    "not_examined": "contenuto non esaminato",
    "odd_name": "nome di file insolito: caratteri nascosti, percorso o lunghezza eccessiva",
    "opens_without_password": "protetto, ma si apre senza password",
    "subfolders": "sottocartelle non esaminate: {count}",
    "symbolic_link": "collegamento simbolico: non viene seguito",
    "system_files": "file di servizio di sistemi e programmi, non contati né pesati: {count}",
    "too_heavy": "esame interrotto: il contenuto chiede troppo tempo o troppa memoria",
    "too_large": "file troppo grande per essere aperto: letto solo l'inizio",
    "too_many_entries": "cartella con più di {count} elementi: elenco interrotto",
    "too_many_files": "troppi file: {count}, esaminati i primi {limit}",
    "truncated": "file incompleto: manca la parte finale",
    "unreadable": "contenuto non leggibile",
}

_KINDS: Final[dict[str, str]] = {
    "bmp": "immagine BMP",
    "3gp": "filmato",
    "7z": "archivio 7z",
    "aac": "audio AAC",
    "aiff": "audio AIFF",
    "amr": "audio AMR",
    "appledouble": "file di servizio del Mac",
    "avi": "filmato",
    "avif": "immagine AVIF",
    "cab": "archivio",
    "djvu": "documento DjVu",
    "eml": "messaggio di posta",
    "flac": "audio FLAC",
    "gz": "archivio compresso",
    "m4a": "audio M4A",
    "mkv": "filmato",
    "mov": "filmato",
    "mp4": "filmato",
    "odg": "disegno OpenDocument",
    "odp": "presentazione OpenDocument",
    "ogg": "audio Ogg",
    "p7m": "busta firmata",
    "ps": "documento PostScript",
    "pst": "archivio di posta",
    "svg": "disegno SVG",
    "tar": "archivio",
    "tbz2": "archivio compresso",
    "tnef": "messaggio di posta",
    "vcard": "biglietto o agenda",
    "webm": "filmato",
    "wma": "audio WMA",
    "xlsb": "foglio Excel binario",
    "xml": "documento XML",
    "xz": "archivio compresso",
    "desktop": "collegamento",
    "doc": "documento Word",
    "docm": "documento Word con macro",
    "docx": "documento Word",
    "exe": "programma",
    "elf": "programma",
    "gif": "immagine GIF",
    "heif": "immagine HEIC",
    "html": "pagina HTML",
    "jpg": "immagine JPEG",
    "lnk": "collegamento",
    "mp3": "audio MP3",
    "ods": "foglio OpenDocument",
    "odt": "testo OpenDocument",
    "ole": "contenitore OLE che non è un documento riconosciuto",
    "ooxml-encrypted": "documento Office cifrato",
    "pdf": "documento PDF",
    "png": "immagine PNG",
    "msg": "messaggio di posta",
    "ppt": "presentazione",
    "pptx": "presentazione",
    "rar": "archivio RAR",
    "rtf": "documento RTF",
    "script": "script",
    "text": "testo semplice",
    "unknown": "contenuto non riconosciuto",
    "url": "collegamento",
    "tiff": "immagine TIFF",
    "wav": "audio WAV",
    "webp": "immagine WebP",
    "webloc": "collegamento",
    "xls": "foglio Excel",
    "xlsm": "foglio Excel con macro",
    "xlsx": "foglio Excel",
    "zip": "archivio ZIP che non è un documento riconosciuto",
}


def remark(code: Code, *, count: int = 0, limit: int = 0, extension: str = "", kind: str = "") -> Remark:
    """The remark of a code. `extension` is without dot, `kind` is a kind by content."""
    text = _TEXTS[code].format(count=count, limit=limit, extension=f".{extension}", kind=kind_name(kind))
    return Remark(code, text)


def kind_name(kind: str) -> str:
    """How a kind is called in Italian."""
    return _KINDS.get(kind, "un altro formato")
