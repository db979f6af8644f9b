"""trustcheck: what can be proved about an online shop, and where its claims are contradicted."""

TYPE_CHECKING = False  # typing itself costs a third of a bare start
if TYPE_CHECKING:
    from trustcheck.api import check as check
    from trustcheck.api import check_async as check_async
    from trustcheck.api import judge_again as judge_again

__version__ = "0.1.0"
__all__ = ["__version__", "check", "check_async", "judge_again"]


def __getattr__(name: str) -> object:
    """The public functions, loaded when first used: `--help` must not wait for them."""
    if name in __all__:
        from trustcheck import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
