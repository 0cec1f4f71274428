"""A whole case: which clauses concern it, what both evaluators say, and the verdict where they agree."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from threading import Lock

from engine import __version__
from engine.durable import host as durable_host
from engine.durable.network import Network
from engine.errors import EngineFault
from engine.evaluation.context import Context
from engine.explaining.alternatives import OtherContexts
from engine.explaining.findings import Judge
from engine.model.case import Case, Value
from engine.model.clause import Outcome
from engine.model.encoding import encode_facts
from engine.model.fact_kinds import shown
from engine.model.figures import Profile
from engine.model.reads import facts_named, scope_of, termed
from engine.model.rulebook import Rulebook, scope_groups
from engine.model.stated import specific
from engine.model.verdict import SCHEMA, Conclusion, Finding, Question, Receipt, Verdict, conclude
from engine.program.outcome import Decision
from engine.program.program import Program
from engine.program.programs import Programs
from engine.reckoning.holidays import edition
from engine.reckoning.money import hundredths, two_decimals

MOST_SCOPES = 500
"""How many combinations of stated facts are remembered before starting again: memory stays flat on any archive."""

PURE, DURABLE = "evaluator", "durable-rules 2.0.28"


class Checker:
    """Checks cases against one rulebook; `close` frees the library's memory. Several threads may `check` at once: one lock is
    held around a check, because sessions of durable-rules, and what is remembered from case to case, are for one."""

    def __init__(self, rulebook: Rulebook, programs: Programs | None = None) -> None:
        """`programs` are those of the rulebook, where they are compiled already."""
        self._lock = Lock()
        self.rulebook = rulebook
        self.programs = Programs(rulebook) if programs is None else programs
        self.evaluators = (PURE, DURABLE) if durable_host.AVAILABLE else (PURE,)
        self._networks: dict[Profile, Network] = {}
        self._scopes: dict[tuple[frozenset[str], tuple[str, ...]], tuple[str, ...]] = {}
        self._facts: dict[str, frozenset[str]] = {}
        self._outside: dict[tuple[tuple[str, ...], tuple[str, ...]], dict[str, int]] = {}

    def __repr__(self) -> str:
        return f"<Checker on {self.rulebook!r}>"

    def check(
        self, case: Case, *, profile: Profile = "documents", families: tuple[str, ...] = (), also: tuple[str, ...] = ()
    ) -> Verdict:
        """The verdict on a case. With `families`, only those are examined, and wholly, whatever facts are stated;
        else the clauses that concern a stated fact, or one of `also`.

        Raises EngineFault when the evaluators disagree, CaseRefused when a day falls outside the verified calendar."""
        with self._lock:
            return self._check(case, profile, families, also)

    def _check(self, case: Case, profile: Profile, families: tuple[str, ...], also: tuple[str, ...]) -> Verdict:
        known = specific(self.rulebook.vocabulary, case.facts)
        judge, scope, concerned = self.opened(case, known, profile, families, also)
        self.agree(judge.context, profile, scope)
        findings = tuple(judge.finding(name) for name in scope)
        outcomes = {finding.rule: finding.outcome for finding in findings}
        return Verdict(
            schema=SCHEMA,
            case=case.id,
            title=case.title,
            conclusion=self.concluded(outcomes, known) if concerned else "undetermined",
            profile=profile,
            as_of=case.as_of.isoformat(),
            findings=findings,
            questions=self._questions(findings),
            out_of_scope=self._out_of_scope(scope, families),
            receipt=self._receipt(case, profile, families, also),
            source=case.source,
            owed=self._owed(findings),
            facts_unused={
                name: shown(self.rulebook.vocabulary[name], case.facts[name])
                for name in self._unused(case, known, findings)
            },
        )

    def opened(
        self,
        case: Case,
        known: Mapping[str, Value],
        profile: Profile,
        families: tuple[str, ...] = (),
        also: tuple[str, ...] = (),
    ) -> tuple[Judge, tuple[str, ...], bool]:
        """A case of which nothing is decided yet: who judges it, on the clauses in scope, and whether a fact concerns
        them. `known` are its facts, general ones also as those of the event they speak of."""
        concerned = self.scope({*known, *also}, families)
        scope = concerned or self.nearest(known)
        program = self.programs.program(self.programs.selections[profile])
        context = Context(program, encode_facts(self.rulebook, known), case.as_of.toordinal(), scope)
        others = OtherContexts(self.programs, context)
        stated = {name: shown(self.rulebook.vocabulary[name], value) for name, value in known.items()}
        return Judge(context, known, stated, others, self.programs.sensitive_to), scope, bool(concerned)

    def scope(self, facts: Collection[str], families: tuple[str, ...] = ()) -> tuple[str, ...]:
        """The clauses to examine, in rulebook order: those a stated fact concerns, and the clauses for human judgement
        of every family so touched; or the whole of the families asked for."""
        key = frozenset(facts), families
        scope = self._scopes.get(key)
        if scope is None:
            if len(self._scopes) >= MOST_SCOPES:
                self._scopes.clear()
            scope = self._scopes[key] = tuple(self._scope(key[0], families))
        return scope

    def _scope(self, stated: frozenset[str], families: tuple[str, ...]) -> list[str]:
        clauses = self.rulebook.clauses
        if families:
            return [name for name, clause in clauses.items() if clause.family in families]
        met = self.rulebook.concerned(stated)
        concerned = {name for name in met if not clauses[name].definition or met & self.programs.users[name]}
        touched = {clauses[name].family for name in concerned}
        return [
            name
            for name, clause in clauses.items()
            if name in concerned or (clause.family in touched and clause.kind == "for_human" and not clause.about)
        ]

    def agree(self, context: Context, profile: Profile, scope: Collection[str]) -> dict[str, Decision]:
        """The decisions on the clauses in scope and on those they depend on; the same from both evaluators, but for those of
        which an outcome is presumed and none is read."""
        programs, scope = self.programs, tuple(scope)
        decisions = {name: context.decision(name) for name in programs.dependencies_of(scope)}
        if durable_host.AVAILABLE:
            presumable = {one for name in scope for one in programs.presumable(name)}
            unconcerned = frozenset([name for name in presumable if not context.concerned(name)])
            matched = self.network(profile).match(context, programs.dependencies_of(scope, unconcerned))
            differing = sorted([name for name, decision in matched.items() if decision != decisions[name]])
            if differing:
                raise EngineFault(f"i due valutatori non concordano su: {', '.join(differing)}")
        return decisions

    def network(self, profile: Profile) -> Network:
        """The durable-rules network of a profile, compiled at its first use."""
        network = self._networks.get(profile)
        if network is None:
            network = self._networks[profile] = Network(self.program(profile))
        return network

    def program(self, profile: Profile) -> Program:
        """The program of a profile."""
        return self.programs.program(self.programs.selections[profile])

    def concluded(self, outcomes: Mapping[str, Outcome], facts: Mapping[str, Value]) -> Conclusion:
        """The conclusion of a case with these facts, from the outcomes of the clauses that concern it."""
        return conclude(outcomes, self.rulebook.parts, self.rulebook.unmade(facts), self.rulebook.definitions)

    def nearest(self, stated: Collection[str]) -> tuple[str, ...]:
        """Where no clause is concerned, those that would be with one fact more, and read most of the facts stated: so that
        a case that says too little is asked what it does not say. Those come first whose lacking fact is of the same kind
        as what is stated."""
        program, vocabulary = self.programs.program(self.programs.selections["documents"]), self.rulebook.vocabulary
        about = {name for name in stated if vocabulary[name].area != "who"}
        areas = {vocabulary[name].area for name in about}
        ranks: dict[str, tuple[bool, int]] = {}
        for name, clause in self.rulebook.clauses.items():
            lacking = [set(group) - set(stated) for group in scope_groups(clause)]
            one = {fact for group in lacking if len(group) == 1 for fact in group}
            read = {*program.plan(name).facts, *scope_of(clause), *termed(clause)} & about
            if read and one and not clause.definition:
                ranks[name] = any(vocabulary[fact].area in areas for fact in one), len(read)
        most = max(ranks.values(), default=None)
        return tuple(name for name, rank in ranks.items() if rank == most)

    def _owed(self, findings: tuple[Finding, ...]) -> dict[str, str]:
        """The sums still to be paid, by who owes them."""
        owed: Counter[str] = Counter()
        for finding in findings:
            if finding.outcome == "due" and finding.owed_eur is not None:
                owed[finding.bound[0]] += hundredths(finding.owed_eur)
        return {party: two_decimals(cents) for party, cents in owed.items() if cents}

    def _unused(self, case: Case, known: Mapping[str, Value], findings: tuple[Finding, ...]) -> tuple[str, ...]:
        """The stated facts that no finding reads, a general one where it is read as that of none of its events; codes and
        texts are read by nobody, and only identify."""
        read = {name for finding in findings for name in finding.trace.facts}
        named = read.union(*(self._named(finding.rule) for finding in findings))
        vocabulary = self.rulebook.vocabulary

        def used(name: str) -> bool:
            events = vocabulary[name].stands_for
            if not events or name in read:
                return name in named
            return any(other in known and other not in case.facts for other in events)

        return tuple(name for name in case.facts if not used(name) and vocabulary[name].type not in ("code", "text"))

    def _named(self, rule: str) -> frozenset[str]:
        """The facts that a clause names anywhere."""
        facts = self._facts.get(rule)
        if facts is None:
            facts = self._facts[rule] = frozenset(facts_named(self.rulebook.clauses[rule], self.rulebook.vocabulary))
        return facts

    def _questions(self, findings: tuple[Finding, ...]) -> tuple[Question, ...]:
        if not any(finding.missing for finding in findings):
            return ()
        asked: dict[str, list[str]] = {}
        serving = {finding.rule for finding in findings if self.rulebook.clauses[finding.rule].definition}
        needless = self.rulebook.needless({finding.rule: finding.outcome for finding in findings})
        for finding in findings:
            for name in () if finding.rule in needless else finding.missing:
                asked.setdefault(name, []).append(finding.rule)
        # What only serves other rules decides nothing of its own.
        asked = {name: [rule for rule in rules if rule not in serving] or rules for name, rules in asked.items()}
        questions = [
            Question(name, self.rulebook.vocabulary[name].question, len(rules), tuple(rules))
            for name, rules in asked.items()
        ]
        return tuple(sorted(questions, key=lambda question: -question.decides))

    def _out_of_scope(self, scope: tuple[str, ...], families: tuple[str, ...]) -> dict[str, int]:
        counts = self._outside.get((scope, families))
        if counts is None:
            if len(self._outside) >= MOST_SCOPES:
                self._outside.clear()
            asked = set(families) or set(self.rulebook.header.families)
            outside = (clause.family for name, clause in self.rulebook.clauses.items() if name not in set(scope))
            counts = self._outside[scope, families] = dict(Counter(family for family in outside if family in asked))
        return counts

    def _receipt(self, case: Case, profile: Profile, families: tuple[str, ...], also: tuple[str, ...]) -> Receipt:
        header = self.rulebook.header
        return Receipt(
            engine=__version__,
            rulebook=header.id,
            edition=header.edition,
            rulebook_digest=self.rulebook.digest,
            case_digest=case.digest,
            profile=profile,
            as_of=case.as_of.isoformat(),
            families=families,
            evaluators=self.evaluators,
            calendar=edition(),
            also=also,
        )

    def close(self) -> None:
        """Frees every compiled network."""
        with self._lock:
            for network in self._networks.values():
                network.close()
            self._networks.clear()
