import polars as pl

from engine.batch.partition.impossible import impossible
from engine.columnar.facts import is_stated
from engine.model.vocabulary import Contradiction, Fact


def test_an_empty_set_can_contradict_too():
    because = Contradiction(value=(), where={"ground": "flood"}, because="")
    vocabulary = {
        "ground": Fact(type="enum", area="", question="", phrase="", values={"none": "", "flood": ""}),
        "hit": Fact(type="set", area="", question="", phrase="", values={"roof": "", "wall": ""}, not_with=(because,)),
    }
    rows = {"ground": [1, 1, 0, 1], "hit": [0, 2, 0, None]}
    frame = pl.DataFrame(rows).with_columns(pl.col(name).is_not_null().alias(is_stated(name)) for name in rows)
    (cannot,) = impossible(vocabulary, list(rows))
    assert frame.select(cannot.fill_null(value=False)).to_series().to_list() == [True, False, False, False]
