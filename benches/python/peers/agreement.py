"""Whether the rules written in Python find what iepkit finds."""

from collections import Counter
from datetime import date
from typing import Any

import iepkit

from peers import models, structs
from peers.rules import IDS, check

# The rules of `core` that are written in Python too; those that read a plan's wording are not.
POLICY = iepkit.Policy.from_toml(
    'policy = 1\nid = "without-wording"\nversion = "1"\nextends = "core@1"\n'
    + "".join(f'[rules.{rule.id}]\nseverity = "off"\n' for rule in iepkit.rules() if rule.id not in IDS)
)

GATES = ("propose", "activate", "review", "close", "live")

Findings = Counter[tuple[str, str, str, str, str | None]]


def of_iepkit(plan: bytes, on: date, gates: tuple[str, ...] | None = None) -> Findings:
    """What iepkit finds, each finding as its rule, weight, place, entity and waiver."""
    report = iepkit.check(plan, on, policy=POLICY, gates=gates)  # type: ignore[arg-type]
    findings = (*report.findings, *report.waived)
    return Counter((f.rule, f.severity, f.at, f.entity.id, f.waiver) for f in findings)


def of_peer(peer: Any, plan: bytes, on: date, gates: tuple[str, ...] | None = None) -> Findings:
    """What the rules in Python find over a peer's records: `structs` or `models`."""
    findings = check(peer.decode(plan), on, peer.to_builtins, gates)
    waiver = {None: None} | {i: f"/waivers/{i}" for i in range(100)}
    return Counter((f.rule, f.severity, f.at, f.entity, waiver[f.waiver]) for f in findings)


def differences(plan: bytes, on: date, gates: tuple[str, ...] | None = None) -> list[str]:
    """What a peer finds and iepkit does not, or the other way round."""
    expected = of_iepkit(plan, on, gates)
    found = {peer.__name__: of_peer(peer, plan, on, gates) for peer in (structs, models)}
    return [
        f"{name}: not {sorted(expected - theirs, key=str)} but {sorted(theirs - expected, key=str)}"
        for name, theirs in found.items()
        if theirs != expected
    ]
