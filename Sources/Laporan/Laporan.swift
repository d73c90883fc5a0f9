// diisi
