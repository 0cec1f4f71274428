"""From a verdict to what a help desk answers: acceptable, to regularise, not here. Pure: no clock, no files."""

from engine.screening.deciding import screen
from engine.screening.received import Received, is_request, received
from engine.screening.urgency import by_urgency

__all__ = ["Received", "by_urgency", "is_request", "received", "screen"]
