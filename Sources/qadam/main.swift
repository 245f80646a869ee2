import Commands
import Platform

ProcessEnd.exit(QadamProgram.run())
