import Hummingbird
import HummingbirdTLS
import CZlib
import Storage
