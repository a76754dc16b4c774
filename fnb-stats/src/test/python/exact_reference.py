"""Exact p-values and odds ratios of Fisher's test, by whole numbers and 40-digit floats.

Run: python3 src/test/python/exact_reference.py > src/test/resources/reference/exact.json   (needs mpmath 1.3)
R gives the odds ratio and its interval to 1e-4 only: fisher.test calls uniroot with its default tolerance.
"""
import itertools
import json
import math
import sys

from mpmath import findroot, log, exp, mp, mpf

mp.dps = 40


def cell(table):
    (a, b), (c, d) = table
    low, high = max(0, a + c - (c + d)), min(a + c, a + b)
    ways = [math.comb(a + b, x) * math.comb(c + d, a + c - x) for x in range(low, high + 1)]
    return a, low, high, ways


def two_by_two(table):
    a, low, high, ways = cell(table)
    limit = ways[a - low] * (10**7 + 1)
    total = sum(ways)
    two = sum(w for w in ways if w * 10**7 <= limit)
    return {"two.sided": two, "less": sum(ways[: a - low + 1]), "greater": sum(ways[a - low :])}, total


def share(table, odds, keep):
    a, low, high, ways = cell(table)
    weights = [w * odds ** (x - low) for x, w in zip(range(low, high + 1), ways)]
    return sum(w for x, w in zip(range(low, high + 1), weights) if keep(x, a)) / sum(weights)


def mean(table, odds):
    a, low, high, ways = cell(table)
    weights = [w * odds ** (x - low) for x, w in zip(range(low, high + 1), ways)]
    return sum(x * w for x, w in zip(range(low, high + 1), weights)) / sum(weights)


def root(function):
    low, high = mpf(-1), mpf(1)
    while function(low) > 0:
        low *= 2
    while function(high) < 0:
        high *= 2
    return exp(findroot(function, (low, high), solver="anderson", tol=1e-30, maxsteps=200))


def odds_ratio(table):
    a, low, high, _ = cell(table)
    return 0 if a == low else None if a == high else root(lambda l: mean(table, exp(l)) - a)


def interval(table, alternative, level=mpf("0.95")):
    a, low, high, _ = cell(table)
    tail = (1 - level) / 2 if alternative == "two.sided" else 1 - level
    lower = 0 if alternative == "less" or a == low else root(lambda l: share(table, exp(l), lambda x, o: x >= o) - tail)
    upper = None if alternative == "greater" or a == high else root(
        lambda l: tail - share(table, exp(l), lambda x, o: x <= o))
    return [lower, upper]


def fillings(row, columns):
    if len(columns) == 1:
        yield (row,)
        return
    for x in range(max(0, row - sum(columns[1:])), min(row, columns[0]) + 1):
        for rest in fillings(row - x, columns[1:]):
            yield (x,) + rest


def weight(rows):
    return math.prod(math.factorial(sum(row)) // math.prod(map(math.factorial, row)) for row in rows)


def freeman_halton(table):
    """Sums over all tables, row by row; the weights of equal remainders and products are kept together."""
    limit = weight(table) * (10**7 + 1)
    columns = tuple(sum(column) for column in zip(*table))
    paths = {(columns, 1): 1}
    for row in table:
        longer = {}
        for (left, product), count in paths.items():
            for filling in fillings(sum(row), left):
                key = (tuple(l - x for l, x in zip(left, filling)), product * weight([filling]))
                longer[key] = longer.get(key, 0) + count
        paths = longer
    total = sum(product * count for (_, product), count in paths.items())
    rare = sum(product * count for (_, product), count in paths.items() if product * 10**7 <= limit)
    return mpf(rare) / total


def number(value):
    return None if value is None else float(mp.nstr(mpf(value), 17))


TWO = [
    [[86, 29], [44, 30]], [[125, 52], [5, 7]], [[3, 1], [1, 3]], [[10, 0], [7, 5]], [[7, 12], [8, 3]],
    [[84, 121], [62, 167]], [[353, 207], [17, 8]], [[0, 5], [4, 3]], [[400, 20], [30, 450]], [[1, 99], [0, 100]],
]
MORE = [
    [[44, 109], [22, 7], [11, 21]], [[150, 20], [90, 80], [20, 150]], [[5, 5], [5, 5], [5, 5]],
    [[60, 5], [40, 25], [30, 30], [4, 60]], [[10, 2, 30], [20, 25, 1]], [[1, 0, 2], [0, 3, 1], [4, 1, 0]],
    [[3, 1, 4], [5, 9, 2], [5, 3, 5], [2, 7, 1]], [[2, 3, 1, 0], [4, 0, 2, 3], [1, 1, 5, 2]],
    [[9, 1, 0], [0, 10, 1], [1, 0, 11]],
]
LARGE = [[[4000, 1000], [3800, 1200]], [[2600, 2400], [2500, 2500]], [[30, 70], [300, 9600]]]

entries = []
for table, alternative in itertools.product(TWO, ["two.sided", "less", "greater"]):
    ways, total = two_by_two(table)
    entries.append({
        "id": f"exact/fisher-{alternative}-{table}", "procedure": "fisher_exact_2x2", "data": None,
        "args": {"table": table, "alternative": alternative, "conf_level": 0.95}, "package": "mpmath", "rel_tol": 1e-11,
        "expected": {
            "p": number(mpf(ways[alternative]) / total), "conditional_mle_or": number(odds_ratio(table)),
            "ci": [number(end) for end in interval(table, alternative)]}})
for table in LARGE:
    ways, total = two_by_two(table)
    entries.append({
        "id": f"exact/fisher-{table}", "procedure": "fisher_exact_2x2", "data": None, "args": {"table": table},
        "package": "mpmath", "rel_tol": 1e-11, "expected": {"p": number(mpf(ways["two.sided"]) / total)}})
for table in MORE:
    entries.append({
        "id": f"exact/ffh-{table}", "procedure": "fisher_freeman_halton", "data": None, "args": {"table": table},
        "package": "mpmath", "rel_tol": 1e-11, "expected": {"p": number(freeman_halton(table))}})
json.dump(entries, sys.stdout, indent=1)
print()
