import Databases
