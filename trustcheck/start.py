"""The program's first step: help and version at once, everything else by the commands.

click alone costs more than three starts of bare Python, so `--help` prints help.txt, which a test holds equal to what
click would print. Renew it: python -c "from trustcheck.cli import main; main(['--help'])" > trustcheck/help.txt
"""

import sys


def main() -> None:
    """Runs the command that sys.argv names."""
    if sys.argv[1:] in (["--help"], ["-h"]):
        with open(__file__.replace("start.py", "help.txt"), encoding="utf-8") as text:  # noqa: PTH123 - pathlib is slow
            sys.stdout.write(text.read())
        return
    if sys.argv[1:] == ["--version"]:
        from trustcheck import __version__

        sys.stdout.write(f"trustcheck, version {__version__}\n")
        return
    from trustcheck.cli import main as commands

    commands(prog_name="trustcheck")
