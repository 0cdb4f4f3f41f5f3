"""What the readers of hostile texts share: cases in as JSON lines, faults out, and a last line that counts both."""

import json
import sys

SHOWN = 20


def report_faults(check):
    """The exit code: 1 where `check` yields a fault for a case on standard input, or where there is no case at all."""
    count = 0
    faults = 0
    for line in sys.stdin:
        case = json.loads(line)
        count += 1
        for fault in check(case):
            faults += 1
            if faults <= SHOWN:
                print(f"{case['id']}: {fault}")
    print(f"{count} read, {faults} faults")
    return 1 if faults or not count else 0
