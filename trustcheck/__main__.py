"""python -m trustcheck"""

from trustcheck.start import main

main()
