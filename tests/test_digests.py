"""Digests and canonical JSON."""

from __future__ import annotations

import hashlib

import pytest

from engine.digests import canonical, digest


def test_a_digest_is_the_sha_256_or_its_beginning() -> None:
    whole = hashlib.sha256("perché".encode()).hexdigest()
    assert (digest("perché"), digest("perché", 8)) == (whole, whole[:8])


def test_a_name_that_is_no_text_has_a_digest() -> None:
    assert digest("a\udcff") != digest("a\udcfe")


def test_equal_values_have_one_text() -> None:
    assert canonical({"b": [1, None], "à": True}) == canonical({"à": True, "b": (1, None)}) == '{"b":[1,null],"à":true}'


def test_what_json_does_not_know_is_refused() -> None:
    with pytest.raises(TypeError):
        canonical({"a": {1}})
