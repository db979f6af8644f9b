"""The charset of a page: mark, header, meta, and what the bytes say against them."""

from __future__ import annotations

import pytest

from trustcheck.pages.charset import codec, declared, decode

TEXT = "Mehiläisvahakynttilä – pöytä, 12 €"


@pytest.mark.parametrize(
    ("body", "content_type", "expected"),
    [
        (TEXT.encode(), "text/html; charset=utf-8", "utf-8"),
        (TEXT.encode(), "text/html", "utf-8"),
        (TEXT.encode("cp1252"), "text/html; charset=ISO-8859-1", "cp1252"),
        (TEXT.encode("cp1252"), "text/html", "cp1252"),
        (TEXT.encode("cp1252"), "text/html; charset=utf-8", "cp1252"),
        (TEXT.encode(), "text/html; charset=iso-8859-1", "utf-8"),
        (TEXT.encode(), "text/html; charset='windows-1252'", "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "text/html; charset=iso-8859-1", "utf-8"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "text/html; charset=utf-8", "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "", "utf-16-be"),
        (("<p>" + TEXT).encode("utf-16-le"), "", "utf-16-le"),
        (TEXT.encode("cp1252"), "text/html; charset=no-such-thing", "cp1252"),
        (TEXT.encode(), "text/html; charset=utf-16", "utf-16-le"),
    ],
)
def test_the_charset_is_found(body: bytes, content_type: str, expected: str) -> None:
    text, charset = decode(body, content_type)

    assert charset == expected
    if content_type != "text/html; charset=utf-16":
        assert TEXT in text


def test_the_header_is_believed_before_the_meta_and_the_meta_before_a_guess() -> None:
    meta = b"<meta charset=koi8-r>"

    assert declared(meta, "text/html; charset=windows-1251") == "cp1251"
    assert declared(meta, "text/html") == "koi8_r"
    assert declared(b'<?xml version="1.0" encoding="ISO-8859-15"?>', "") == "iso8859_15"
    assert declared(b"<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-9'>", "") == "cp1254"
    assert declared(b"<meta charset=utf-16>", "") == "utf-8"
    assert declared(b"<p>charset=latin1", "") is None
    assert "лизинг" in decode(meta + "лизинг".encode("koi8-r"))[0]


def test_the_euro_of_latin_9_is_read() -> None:
    assert decode("Pöytä 12 €".encode("iso8859_15")) == ("Pöytä 12 €", "iso8859_15")


def test_a_letter_cut_at_the_end_does_not_change_the_charset() -> None:
    text, charset = decode(("ä" * 50).encode()[:-1], "text/html; charset=utf-8")

    assert charset == "utf-8"
    assert text.count("ä") == 49


def test_one_broken_letter_in_a_page_of_utf_8_is_one_broken_letter() -> None:
    text, charset = decode(TEXT.encode() + b"\xe4" + TEXT.encode(), "text/html; charset=utf-8")

    assert charset == "utf-8"
    assert text.count("\ufffd") == 1


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("ISO-8859-1", "cp1252"), ("latin1", "cp1252"), ("us-ascii", "cp1252"), ("utf8", "utf-8"), ("GBK", "gb18030"),
        ("Shift_JIS", "cp932"), ("windows-1257", "cp1257"), ("iso-8859-10", "iso8859_10"), ("iso-8859-12", None),
        ("base64", None), ("unicode_escape", None), ("", None), ("idna", None),
    ],
)  # fmt: skip
def test_labels_mean_what_they_mean_on_the_web(label: str, expected: str | None) -> None:
    assert codec(label) == expected


@pytest.mark.parametrize(
    "kind", ["", "text/html; charset=utf-8", "text/html; charset=iso-8859-1", "charset=\x00", "x" * 9999]
)
def test_any_bytes_give_a_text(kind: str) -> None:
    for seed in range(256):
        text, _ = decode(bytes((seed * number * 37 + number) % 256 for number in range(300)), kind)
        assert text
