// Command agent fetches the figures of the service "test" and draws them as a page of bars.
package main

import (
	"encoding/json"
	"fmt"
	"html/template"
	"log"
	"net/http"
	"os"
	"time"
)

var page = template.Must(template.New("page").Parse(`<!doctype html>
<title>{{.Name}}</title>
<h1>{{.Name}}</h1>
{{range .Values}}<div style="width:{{printf "%.0f" .}}%;background:#369;margin:2px;color:#fff">{{printf "%.1f" .}}</div>
{{end}}`))

type figures struct {
	Name   string
	Values []float64
}

var client = http.Client{Timeout: 5 * time.Second}

func main() {
	http.HandleFunc("GET /health", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	http.HandleFunc("GET /", servePage)
	log.Print("serving the page on :8888")
	log.Fatal(http.ListenAndServe(":8888", nil))
}

func servePage(w http.ResponseWriter, _ *http.Request) {
	data, err := fetch(fmt.Sprintf("http://%s:3000/metrics", os.Getenv("SERVICE_NAME")))
	if err != nil {
		http.Error(w, "the figures can't be read: "+err.Error(), http.StatusBadGateway)
		return
	}
	if err := page.Execute(w, data); err != nil {
		log.Printf("page not sent: %v", err)
	}
}

func fetch(url string) (figures, error) {
	var data figures
	response, err := client.Get(url)
	if err != nil {
		return data, err
	}
	defer response.Body.Close()
	return data, json.NewDecoder(response.Body).Decode(&data)
}
