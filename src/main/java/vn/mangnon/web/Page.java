package vn.mangnon.web;

/**
 * Ready values for one template. The template lies beside the record and has its name: {@code pages/TodoPage.java} is
 * shown by {@code pages/TodoPage.jte}, which takes {@code page} and {@code ui}.
 */
public interface Page {}
