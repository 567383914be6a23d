import iepkit

text = '{"iepkit": 1, "id": "plan-1", "language": "en", "state": "planning", "student": {"id": "s-1"}}'
plan = iepkit.Plan.from_json(text)
report = iepkit.check(plan, "2026-11-23")
for finding in report:
    print(finding.severity, finding.at, finding.question)
