"""What a clause depends on, one at a time and all at once."""

from engine.model.rulebook import Dependency, dependencies, depends_on, outcomes_read
from engine.model.sensitivity import closure, closures, users_of_definitions


def test_a_closure_begins_with_its_clause_and_holds_all_that_its_members_depend_on(rulebook):
    found = closures(rulebook)
    assert all(names[0] == name for name, names in found.items())
    assert all(set(depends_on(rulebook.clauses[one])) <= set(names) for names in found.values() for one in names)
    assert found["indemnity.late_reply"][1:], "a rule that reads another is needed here"
    assert set(outcomes_read(rulebook.clauses["indemnity.late_reply"])) <= set(found["indemnity.late_reply"])


def test_a_closure_leaves_out_what_is_presumed_of_clauses_that_no_fact_concerns(rulebook):
    presuming = [
        (name, one.clause)
        for name, clause in rulebook.clauses.items()
        for one in dependencies(clause)
        if one.presumed and Dependency(one.clause, presumed=False) not in dependencies(clause)
    ]
    assert presuming, "a rule that presumes an outcome is needed here"
    for name, other in presuming:
        assert other in closure(rulebook, name)
        near = {one.clause for one in dependencies(rulebook.clauses[name]) if one.clause != other}
        apart = {far for one in near for far in closure(rulebook, one, {other})}
        assert set(closure(rulebook, name, {other})) == {name} | apart


def test_users_of_a_definition_reach_it_and_are_none_themselves(rulebook):
    users = users_of_definitions(rulebook)
    assert set(users) == {name for name, body in rulebook.clauses.items() if body.definition}
    for definition, found in users.items():
        reaching = {name for name in rulebook.clauses if definition in closure(rulebook, name)}
        assert found == reaching - set(users)
