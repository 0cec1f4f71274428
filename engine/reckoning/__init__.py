"""Days and money. Knows no clause: ordinals and cents in, ordinals and cents out."""
