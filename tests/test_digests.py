"""Digests and canonical JSON."""

from __future__ import annotations

import hashlib

import pytest

from engine.digests import canonical, digest, digest_of_files


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


def test_files_are_the_same_in_any_order_and_others_by_a_name_or_a_cut():
    files = [("a", b"1"), ("b", b"22")]
    assert digest_of_files(files) == digest_of_files(reversed(files))
    others = ([("a", b"1"), ("c", b"22")], [("a", b"12"), ("b", b"2")], [("a", b"1")])
    assert len({digest_of_files(files), *map(digest_of_files, others)}) == 4
