"""Verdicts that were given, kept so that they can be judged again: a file to which lines are only added.

A line is an entry: its number, its kind, the seal of its body, the hash of the entry before it, its own hash, its body.
The chain is made of hashes of everything but the body; the seal binds the body by a salt that only the body holds. So
a body can be erased and the chain still holds, and what is left says nothing of it. The same columns fit a database."""
