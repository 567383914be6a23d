# A dozen rules of `core` in Rego. An open goal is one that nobody achieved or gave up.
package iep

findings contains {"rule": "plan-without-need", "at": "/needs", "severity": "error"} if count(needs) == 0

findings contains {"rule": "plan-without-goal", "at": "/goals", "severity": "error"} if count(goals) == 0

findings contains {"rule": "team-without-parent", "at": "/team", "severity": "error"} if not "parent" in parties

findings contains {"rule": "team-without-school", "at": "/team", "severity": "error"} if not "school" in parties

findings contains {"rule": "goals-not-prioritised", "at": "/goals", "severity": "warning"} if {
	count(open) > 1
	count({goal.priority | some i in open; goal := goals[i]}) < count(open)
}

findings contains {"rule": "review-date-missing", "at": "/period", "severity": "error"} if {
	count(reviews) == 0
	not input.period.review_by
}

findings contains {"rule": "review-date-missing", "at": sprintf("/reviews/%d", [last_review]), "severity": "error"} if {
	not reviews[last_review].next_review_by
}

findings contains {"rule": "need-without-goal", "at": sprintf("/needs/%d", [i]), "severity": "error"} if {
	count(goals) > 0
	some i, need in needs
	not need.id in served_needs
}

findings contains {"rule": "goal-without-need", "at": sprintf("/goals/%d", [i]), "severity": "error"} if {
	count(needs) > 0
	some i in open
	count(object.get(goals[i], "needs", [])) == 0
}

findings contains {"rule": "goal-without-strategy", "at": sprintf("/goals/%d", [i]), "severity": "error"} if {
	some i in open
	not goals[i].id in served_goals
}

findings contains {"rule": "goal-without-owner", "at": sprintf("/goals/%d", [i]), "severity": "error"} if {
	some i in open
	not goals[i].owner
}

findings contains {"rule": "strategy-without-goal", "at": sprintf("/strategies/%d", [i]), "severity": "error"} if {
	count(goals) > 0
	some i, strategy in strategies
	count(object.get(strategy, "goals", [])) == 0
	not serves_more(strategy)
}

findings contains {"rule": "strategy-without-owner", "at": sprintf("/strategies/%d", [i]), "severity": severity} if {
	some i, strategy in strategies
	count(object.get(strategy, "owners", [])) == 0
	severity := {true: "warning", false: "error"}[is_accommodation(strategy)]
}

needs := object.get(input, "needs", [])

goals := object.get(input, "goals", [])

strategies := object.get(input, "strategies", [])

reviews := object.get(input, "reviews", [])

open contains i if {
	some i, goal in goals
	object.get(goal, "status", "open") == "open"
}

served_needs contains need if {
	some goal in goals
	object.get(goal, "status", "open") != "closed"
	some need in goal.needs
}

served_goals contains goal if {
	some strategy in strategies
	some goal in strategy.goals
}

parties contains object.get(member, "party", party_of_role[member.role]) if some member in input.team

party_of_role := {
	"student": "student",
	"parent": "parent",
	"guardian": "parent",
	"teacher": "school",
	"resource-teacher": "school",
	"principal": "school",
	"special-educator": "school",
	"school-staff": "school",
	"professional": "none",
	"interpreter": "none",
	"other": "none",
}

# The last review is the latest, then the later in the list.
last_review := max({[object.get(review, "date", ""), i] | some i, review in reviews})[1]

is_accommodation(strategy) := object.get(strategy, "kind", "strategy") == "accommodation"

serves_more(strategy) if {
	is_accommodation(strategy)
	count(object.get(strategy, "needs", [])) > 0
}

serves_more(strategy) if {
	is_accommodation(strategy)
	strategy.whole_plan
}
