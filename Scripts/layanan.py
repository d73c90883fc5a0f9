"""A running server and somebody at its pages, for scripts that try it or fill it as people would."""

import contextlib
import html.parser
import http.cookiejar
import json
import os
import re
import secrets
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request


def _bebas():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


@contextlib.contextmanager
def layanan(program, folder):
    """The server on the database of a folder, at a free port; it must end in order."""
    port = _bebas()
    lingkungan = os.environ | {"TOLOK_BASIS_DATA": f"sqlite:{folder}/tolok.sqlite", "TOLOK_FOLDER_BUKTI": f"{folder}/bukti"}
    proses = subprocess.Popen([program, "serve", "--port", str(port), "--tingkat-log", "error"], env=lingkungan)
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        proses.send_signal(signal.SIGTERM)
        kode = proses.wait(timeout=30)
    assert kode == 0, f"layanan berhenti dengan kode {kode}"


def tunggu_sehat(alamat):
    tamu = Pengunjung(alamat)
    for _ in range(100):
        try:
            return json.loads(tamu.buka("/sehat")[1])
        except OSError:
            time.sleep(0.1)
    raise SystemExit("layanan tidak menjawab")


class Formulir(html.parser.HTMLParser):
    """What a browser would send of the form with an action: the fields as they stand."""

    def __init__(self, halaman, tujuan):
        super().__init__()
        self.tujuan, self.isian, self.di_dalam, self.pilih = tujuan, [], False, None
        self.feed(halaman)

    def handle_starttag(self, tag, daftar):
        atribut = dict(daftar)
        if tag == "form":
            self.di_dalam = atribut.get("action", "").split("?")[0] == self.tujuan
        elif not self.di_dalam:
            return
        elif tag == "select":
            self.pilih = atribut.get("name")
        elif tag == "option" and self.pilih and "selected" in atribut:
            self.isian.append((self.pilih, atribut.get("value", "")))
        elif tag == "input" and "name" in atribut:
            if atribut.get("type") not in ("checkbox", "radio") or "checked" in atribut:
                self.isian.append((atribut["name"], atribut.get("value", "")))

    def handle_endtag(self, tag):
        if tag == "form":
            self.di_dalam = False
        elif tag == "select":
            self.pilih = None


class Pengunjung:
    def __init__(self, alamat):
        self.alamat, self.rahasia = alamat, ""
        self.pembuka = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def buka(self, jalur, isian=None):
        """Address and text of a page, or of where a form leads; a refusal says what the page says."""
        data = None if isian is None else urllib.parse.urlencode([("_csrf", self.rahasia), *isian]).encode()
        try:
            with self.pembuka.open(self.alamat + jalur, data, timeout=20) as jawaban:
                ke, halaman = jawaban.geturl(), jawaban.read().decode()
        except urllib.error.HTTPError as galat:
            pesan = re.search(r'class="pesan galat".*?</div></div>', galat.read().decode(), re.S)
            raise SystemExit(f"{jalur}: {galat.code} {re.sub('<[^>]*>', ' ', pesan[0]) if pesan else ''}") from None
        if cocok := re.search(r'name="_csrf"[^>]*value="([^"]*)"', halaman):
            self.rahasia = cocok[1]
        return urllib.parse.urlparse(ke).path, halaman

    def masuk(self, pemda, nama, sandi):
        """Signs in with a one-time password and replaces it; the new one is returned."""
        self.buka("/masuk")
        self.buka("/masuk", [("pemda", pemda), ("nama", nama), ("sandi", sandi)])
        baru = secrets.token_urlsafe(12)
        self.buka("/akun/sandi", [("sandi_lama", sandi), ("sandi_baru", baru), ("sandi_ulang", baru)])
        return baru
