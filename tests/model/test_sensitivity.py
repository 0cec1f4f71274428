"""What a clause depends on, one at a time and all at once."""

from engine.model.rulebook import depends_on
from engine.model.sensitivity import closure, closures, leans_on, users_of_definitions


def test_closures_are_those_of_each_clause(rulebook):
    assert closures(rulebook) == {name: closure(rulebook, name) for name in rulebook.clauses}


def test_a_closure_begins_with_its_clause_and_holds_all_that_its_members_lean_on(rulebook):
    found = closures(rulebook)
    assert all(names[0] == name for name, names in found.items())
    assert all(set(leans_on(rulebook.clauses[one])) <= set(names) for names in found.values() for one in names)
    assert found["indemnity.late_reply"][1:], "a rule that reads another is needed here"
    assert set(depends_on(rulebook.clauses["indemnity.late_reply"])) <= set(found["indemnity.late_reply"])


def test_users_of_a_definition_reach_it_and_are_none_themselves(rulebook):
    users = users_of_definitions(rulebook)
    assert set(users) == {name for name, body in rulebook.clauses.items() if body.definition}
    for definition, found in users.items():
        reaching = {name for name in rulebook.clauses if definition in closure(rulebook, name)}
        assert found == reaching - set(users)
