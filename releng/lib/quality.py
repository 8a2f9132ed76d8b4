#!/usr/bin/env python3
"""What releng/quality needs besides the product and the scorers; standard library only.

  quality.py cut DATA OUT ROWS         the streams of DATA without their first rows, with their windows
  quality.py made OUT SEED             streams of families of their own, with windows.json
  quality.py groups TOOLS WINDOWS SCORES
                                       scores of alerts by group, as JSON: {"all": [standard, low FP, low FN], GROUP: ...}
  quality.py figure FILE NAME DIGITS   a number out of JSON, "-" where there is none
  quality.py spread NUMBER...          their mean, smallest and largest
"""
import csv
import datetime
import json
import math
import os
import random
import sys

FORMAT = "%Y-%m-%d %H:%M:%S"
BEGIN = datetime.datetime(2026, 1, 5)


def write(path, rows):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", newline="") as f:
        out = csv.writer(f)
        out.writerow(["timestamp", "value"])
        out.writerows(rows)


def cut(data, out, rows):
    """The same streams seen by somebody who came later: what a detector finds must not hang on where it began."""
    with open(os.path.join(data, "windows.json")) as f:
        windows = json.load(f)
    for key in windows:
        with open(os.path.join(data, key), newline="") as f:
            lines = list(csv.reader(f))[1:]
        write(os.path.join(out, key), lines[rows:])
    with open(os.path.join(out, "windows.json"), "w") as f:
        json.dump(windows, f)


# Made streams. A family is what is normal in it: a function from the number of a row and a source of chance to a value.

def trend(i, r):
    return 50 + 0.01 * i + r.gauss(0, 1)


def seasonality(i, r):
    return 50 + 20 * math.sin(2 * math.pi * i / 288) + 5 * math.sin(2 * math.pi * i / 48) + r.gauss(0, 1.5)


def steps(i, r):
    return 30 + 15 * (i // 96 % 3) + r.gauss(0, 1)


def bursts(i, r):
    return 5 + abs(r.gauss(0, 1)) + (40 + r.gauss(0, 3) if i % 144 < 6 else 0)


def counters(i, r):
    return sum(r.random() < 0.2 for _ in range(20))


def on_off(i, r):
    return (80 if i // 24 % 2 else 10) + r.gauss(0, 0.5)


def heavy_tails(i, r):
    return math.exp(r.gauss(2, 0.9))


FAMILIES = {
    "trend": trend, "seasonality": seasonality, "steps": steps, "bursts": bursts, "counters": counters,
    "on-off": on_off, "heavy-tails": heavy_tails, "missing-rows": seasonality, "changing-rate": seasonality,
}
KINDS = ("spike", "drop", "shift", "noise", "flat", "pause")


def broken(kind, values, begin, length, usual, r):
    """Breaks a part of a stream, by its usual spread, in place."""
    part = range(begin, begin + length)
    middle = values[begin]
    for i in part:
        if kind == "spike":
            values[i] += usual * 6 if i < begin + 4 else 0
        elif kind == "drop":
            values[i] -= usual * 6 if i < begin + 8 else 0
        elif kind == "shift":
            values[i] += usual * 3
        elif kind == "noise":
            values[i] += r.gauss(0, 2 * usual)
        elif kind == "flat":
            values[i] = middle
        else:
            values[i] = values[max(0, begin - 144 + (i - begin) % 12)]


def spread_of(values):
    mean = sum(values) / len(values)
    return math.sqrt(sum((v - mean) ** 2 for v in values) / len(values)) or 1.0


def made(out, seed):
    windows = {}
    rows = 3000
    for family, normal in FAMILIES.items():
        for number in range(3):
            r = random.Random("%s %d %s" % (family, number, seed))
            values = [normal(i, r) for i in range(rows)]
            usual = spread_of(values)
            kinds = r.sample(KINDS, 2)
            places = sorted(r.sample(range(600, rows - 300, 300), 2))
            for kind, place in zip(kinds, places):
                broken(kind, values, place, r.randrange(40, 120), usual, r)
            time, times = BEGIN, []
            for i in range(rows):
                times.append(time)
                slow = family == "changing-rate" and i % 600 >= 300
                time += datetime.timedelta(minutes=10 if slow else 5)
            keep = [not (family == "missing-rows" and r.random() < 0.1) or i in places for i in range(rows)]
            key = "%s/%d.csv" % (family, number + 1)
            write(os.path.join(out, key),
                  [(times[i].strftime(FORMAT), "%.4f" % values[i]) for i in range(rows) if keep[i]])
            kept = [t for i, t in enumerate(times) if keep[i]]
            last = lambda at: max(t for t in kept if t <= times[at])
            windows[key] = [[times[p].strftime(FORMAT), last(min(rows - 1, p + 150)).strftime(FORMAT)]
                            for p in places]
    with open(os.path.join(out, "windows.json"), "w") as f:
        json.dump(windows, f, indent=1)


def groups(tools, windows, scores):
    sys.path.insert(0, tools)
    import nab_score
    points, keys, counts = nab_score.load(windows, scores, "", "alert")
    points.sort(key=lambda p: -p[0])
    result = {}
    names = sorted({key.split("/")[0] for key in keys})
    for name in ["all"] + names:
        mine = {i for i, key in enumerate(keys) if name == "all" or key.split("/")[0] == name}
        some = [p for p in points if p[1] in mine]
        number = sum(counts[i] for i in mine)
        if number:
            result[name] = []
            for weights in nab_score.PROFILES.values():
                raw, _ = nab_score.sweep(some, [counts[i] if i in mine else 0 for i in range(len(counts))],
                                         weights, 0.5)
                null = -weights[2] * number
                result[name].append(round(100 * (raw - null) / (weights[0] * number - null), 2))
    print(json.dumps(result))


def figure(path, name, digits):
    try:
        with open(path) as f:
            value = json.load(f)
        for part in name.split("."):
            value = value[int(part) if isinstance(value, list) else part]
        print("%.*f" % (int(digits), value))
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        print("-")


def spread(numbers):
    known = [float(n) for n in numbers if n != "-"]
    print("%.2f (%.2f to %.2f)" % (sum(known) / len(known), min(known), max(known)) if known else "-")


def main(words):
    if len(words) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    verb, rest = words[0], words[1:]
    {"cut": lambda: cut(rest[0], rest[1], int(rest[2])), "made": lambda: made(rest[0], rest[1]),
     "groups": lambda: groups(*rest), "figure": lambda: figure(*rest), "spread": lambda: spread(rest)}[verb]()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
