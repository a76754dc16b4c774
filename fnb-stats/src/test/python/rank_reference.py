"""Exact tails and quantiles of the rank-sum and signed-rank distributions, and of a sum of tied ranks, by whole numbers.

Run: python3 src/test/python/rank_reference.py > src/test/resources/reference/rank-distributions.json
R's pwilcox and psignrank take an upper tail as 1 less the lower one, so far tails have no second program there.
"""
import json
from fractions import Fraction


def rank_sum(n1, n2):
    """Ways of each U, by the recursion on whether the largest value is of the first group."""
    rows = [[1] for _ in range(n2 + 1)]
    for m in range(1, n1 + 1):
        fresh = [[1]]
        for n in range(1, n2 + 1):
            ways = [0] * (m * n + 1)
            for u, w in enumerate(rows[n]):
                ways[u + n] += w
            for u, w in enumerate(fresh[n - 1]):
                ways[u] += w
            fresh.append(ways)
        rows = fresh
    return rows[n2]


def signed_rank(n):
    ways = [1]
    for rank in range(1, n + 1):
        longer = ways + [0] * rank
        for v, w in enumerate(ways):
            longer[v + rank] += w
        ways = longer
    return ways


def as_float(numerator, total):
    return float(Fraction(numerator, total))


def quantile(ways, p):
    total, sum_ = sum(ways), 0
    for x, w in enumerate(ways):
        sum_ += w
        if sum_ >= p * total:
            return x
    raise AssertionError


def upper_quantile(ways, q):
    total, above = sum(ways), sum(ways)
    for x, w in enumerate(ways):
        above -= w
        if above <= q * total:
            return x
    raise AssertionError


def entries(name, args, ways):
    total, most = sum(ways), len(ways) - 1
    label = "-".join(str(v) for v in args.values())
    for x in sorted({0, 1, 2, most // 20, most // 5, most // 3, most // 2, most - most // 4, most - 2, most - 1, most}):
        for function, value in (("cdf", sum(ways[: x + 1])), ("sf", sum(ways[x + 1 :]))):
            yield entry(f"py/{name}-{label}-{function}-{x}", name, {**args, "function": function, "x": x}, as_float(value, total))
    for p in ("1e-30", "1e-6", "0.025", "0.3", "0.5", "0.8", "0.975", "0.999"):
        yield entry(f"py/{name}-{label}-quantile-{p}", name, {**args, "function": "quantile", "p": float(p)}, quantile(ways, Fraction(p)))
        yield entry(f"py/{name}-{label}-isf-{p}", name, {**args, "function": "isf", "p": float(p)}, upper_quantile(ways, Fraction(p)))


def entry(id_, name, args, value):
    return {"id": id_, "procedure": "distribution", "data": None, "args": {"distribution": name, **args},
            "r_call": "whole numbers", "package": "python", "package_version": "3", "expected": {"value": value},
            "rel_tol": 1e-12}


out = []
for n1, n2 in ((1, 1), (1, 39), (3, 3), (8, 5), (10, 10), (59, 77), (77, 59), (120, 30), (4, 400)):
    out += entries("rank_sum", {"n1": n1, "n2": n2}, rank_sum(n1, n2))
for n in (1, 2, 5, 10, 59, 136, 300, 1000):
    out += entries("signed_rank", {"n": n}, signed_rank(n))
print("[\n" + ",\n".join(json.dumps(e) for e in out) + "\n]")
