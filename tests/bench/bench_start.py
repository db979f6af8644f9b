"""How long `trustcheck --help` takes beside bare Python, in turns: python tests/bench/bench_start.py [RUNS]"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time


def seconds(*command: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, *command], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    pairs = [(seconds("-m", "trustcheck", "--help"), seconds("-c", "pass")) for _ in range(runs + 1)][1:]
    ratios = [ours / bare for ours, bare in pairs]
    print(f"--help {statistics.median(ours for ours, _ in pairs) * 1000:.0f} ms", end="  ")
    print(f"python -c pass {statistics.median(bare for _, bare in pairs) * 1000:.0f} ms", end="  ")
    print(f"ratio median {statistics.median(ratios):.2f}, from {min(ratios):.2f} to {max(ratios):.2f} (bar: 3)")


if __name__ == "__main__":
    main()
