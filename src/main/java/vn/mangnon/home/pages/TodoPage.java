package vn.mangnon.home.pages;

import vn.mangnon.web.Page;

public record TodoPage(String name) implements Page {}
