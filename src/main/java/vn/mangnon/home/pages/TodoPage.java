package vn.mangnon.home.pages;

public record TodoPage(String name) {}
