"""From a verdict to something a person or a machine reads. Pure: no clock, no environment, no files."""
