import Foundation
import Storage
import Testing

struct JenisBerkasTests {
    @Test(arguments: [
        ("%PDF-1.7\n", "a.bin", JenisBerkas.pdf), ("a;b\n1;2\n", "A.CSV", .csv), ("catatan rapat é", "a.txt", .txt),
        ("\u{feff}a,b", "a.csv", .csv),
    ])
    func `knows a kind by the contents`(isi: String, nama: String, jenis: JenisBerkas) throws {
        #expect(try JenisBerkas.kenali(Array(isi.utf8), nama: nama) == jenis)
    }

    @Test func `knows pictures by their first bytes`() throws {
        #expect(try JenisBerkas.kenali([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0], nama: "x") == .png)
        #expect(try JenisBerkas.kenali([0xff, 0xd8, 0xff, 0xe0], nama: "x") == .jpeg)
        #expect(try JenisBerkas.kenali(Array("RIFF\0\0\0\0WEBPVP8 ".utf8), nama: "x") == .webp)
    }

    @Test func `knows office documents by their parts`() throws {
        let daftar: [([String], JenisBerkas)] = [
            (["[Content_Types].xml", "word/document.xml"], .docx), (["[Content_Types].xml", "xl/workbook.xml"], .xlsx),
            (["[Content_Types].xml", "ppt/presentation.xml"], .pptx),
        ]
        for (nama, jenis) in daftar {
            #expect(try JenisBerkas.kenali(ZipBukti.tulis(nama.map { ($0, "x") }), nama: "") == jenis)
        }
        for jenis in [JenisBerkas.odt, .ods, .odp] {
            let isi = ZipBukti.tulis([("mimetype", jenis.mediaType), ("content.xml", "x")])
            #expect(try JenisBerkas.kenali(isi, nama: "") == jenis)
        }
    }

    @Test(arguments: [
        ("", "a.txt", JenisBerkas.Ditolak.kosong), ("MZ\u{90}\0\u{3}", "a.pdf", .tidakDikenal),
        ("\u{7f}ELF\u{2}", "a.txt", .tidakDikenal), ("<html><script>", "a.txt", .halamanWeb),
        ("  \n<!DOCTYPE html>", "a.csv", .halamanWeb), ("\u{feff}<svg onload=x>", "a.txt", .halamanWeb),
        ("<?xml version='1.0'?><svg/>", "gambar.png", .halamanWeb), ("#!/bin/sh\nrm", "a.txt", .halamanWeb),
        ("a <script>alert(1)</script>", "a.txt", .halamanWeb), ("<?php system()", "a.csv", .halamanWeb),
        ("Set x = CreateObject", "a.vbs", .tidakDikenal), ("@echo off", "a.bat", .tidakDikenal),
        ("alert(1)", "a.js", .tidakDikenal), ("teks", "tanpa-akhiran", .tidakDikenal),
        ("GIF89a", "a.gif", .tidakDikenal),
    ])
    func `refuses what may run or cannot be known`(isi: String, nama: String, sebab: JenisBerkas.Ditolak) {
        #expect(throws: sebab) { try JenisBerkas.kenali(Array(isi.utf8), nama: nama) }
    }

    @Test func `refuses macros, plain archives and broken ones`() {
        let makro = ZipBukti.tulis([
            ("[Content_Types].xml", ""), ("word/document.xml", ""), ("word/vbaProject.bin", ""),
        ])
        #expect(throws: JenisBerkas.Ditolak.bermakro) { try JenisBerkas.kenali(makro, nama: "a.docx") }
        let odtMakro = ZipBukti.tulis([("mimetype", JenisBerkas.odt.mediaType), ("Basic/Standard/M.xml", "")])
        #expect(throws: JenisBerkas.Ditolak.bermakro) { try JenisBerkas.kenali(odtMakro, nama: "a.odt") }
        let arsip = ZipBukti.tulis([("setup.exe", "MZ")])
        #expect(throws: JenisBerkas.Ditolak.berkasZip) { try JenisBerkas.kenali(arsip, nama: "a.docx") }
        for potong in [4, 20, arsip.count - 30] {
            #expect(throws: JenisBerkas.Ditolak.self) {
                try JenisBerkas.kenali(Array(arsip.prefix(potong)), nama: "a.docx")
            }
        }
        #expect(throws: JenisBerkas.Ditolak.tidakDikenal) { try JenisBerkas.kenali([0x68, 0xe9], nama: "a.txt") }
    }

    @Test(arguments: [
        ("Berita acara.pdf", JenisBerkas.pdf, "Berita acara.pdf"), ("../../etc/passwd", .txt, "passwd.txt"),
        ("C:\\Users\\x\\foto.JPEG", .jpeg, "foto.jpeg"), ("laporan.exe", .pdf, "laporan.exe.pdf"),
        ("", .png, "bukti.png"),
        (".htaccess", .txt, "htaccess.txt"), ("gambar\u{202e}fdp.exe", .pdf, "gambarfdp.exe.pdf"),
        ("a\r\nSet-Cookie: x.csv", .csv, "aSet-Cookie_ x.csv"), ("a\"b<c>.txt", .txt, "a_b_c_.txt"),
        ("...", .txt, "bukti.txt"),
    ])
    func `a name keeps nothing that could harm`(nama: String, jenis: JenisBerkas, rapi: String) {
        #expect(NamaBerkas.rapi(nama, jenis: jenis) == rapi)
    }

    @Test func `a long name is cut, its ending kept`() {
        let rapi = NamaBerkas.rapi(String(repeating: "a", count: 500) + ".pdf", jenis: .pdf)
        #expect(rapi.count == 104 && rapi.hasSuffix("a.pdf"))
    }
}

/// A zip file of stored entries, enough for its directory to be read.
enum ZipBukti {
    static func tulis(_ daftar: [(nama: String, isi: String)]) -> [UInt8] {
        func dua(_ nilai: Int) -> [UInt8] { [UInt8(nilai & 255), UInt8(nilai >> 8 & 255)] }
        func empat(_ nilai: Int) -> [UInt8] { dua(nilai & 0xffff) + dua(nilai >> 16) }
        var hasil: [UInt8] = [], direktori: [UInt8] = []
        for (nama, isi) in daftar {
            let awal = hasil.count
            let ukuran = empat(0) + empat(isi.utf8.count) + empat(isi.utf8.count) + dua(nama.utf8.count)
            hasil +=
                empat(0x0403_4b50) + dua(20) + dua(0) + dua(0) + empat(0) + ukuran + dua(0) + Array(nama.utf8)
                + Array(isi.utf8)
            direktori +=
                empat(0x0201_4b50) + dua(20) + dua(20) + dua(0) + dua(0) + empat(0) + ukuran + dua(0) + dua(0)
                + dua(0) + dua(0) + empat(0) + empat(awal) + Array(nama.utf8)
        }
        return hasil + direktori + empat(0x0605_4b50) + dua(0) + dua(0) + dua(daftar.count) + dua(daftar.count)
            + empat(direktori.count) + empat(hasil.count) + dua(0)
    }
}
