"""Whether bytes are MPEG audio: two bytes are too weak a signature, so a second frame must follow the first."""

from __future__ import annotations

from typing import Final

_RATES: Final = (44100, 48000, 32000)
_KILOBITS_V1: Final = (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320)
_KILOBITS_V2: Final = (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160)


def is_mp3(head: bytes, size: int) -> bool:
    """True for a tag followed by a frame, or for two frames in a row (one, when the file of `size` bytes ends there).
    A tag longer than the head is believed."""
    start = 0
    if head.startswith(b"ID3") and len(head) > 10 and not any(byte & 0x80 for byte in head[6:10]):
        start = 10 + (head[6] << 21 | head[7] << 14 | head[8] << 7 | head[9])
        if start + 4 > len(head):
            return True
        start += len(head[start:]) - len(head[start:].lstrip(b"\x00"))
        return _frame(head[start : start + 4]) > 0
    length = _frame(head[:4])
    return length > 0 and (length >= size or _frame(head[length : length + 4]) > 0)


def _frame(header: bytes) -> int:
    """Bytes of the layer III frame that starts so; 0 when none does."""
    if len(header) < 4 or header[0] != 0xFF or header[1] & 0xE0 != 0xE0:
        return 0
    version, layer, kilobits, rate = header[1] >> 3 & 3, header[1] >> 1 & 3, header[2] >> 4, header[2] >> 2 & 3
    if version == 1 or layer != 1 or kilobits in (0, 15) or rate == 3:
        return 0
    if version == 3:
        return 144_000 * _KILOBITS_V1[kilobits] // _RATES[rate] + (header[2] >> 1 & 1)
    hertz = _RATES[rate] // (2 if version == 2 else 4)
    return 72_000 * _KILOBITS_V2[kilobits] // hertz + (header[2] >> 1 & 1)
